export type {
  DemoAim,
  DemoInstitution,
  DemoPerson,
  DemoProgramme,
  DemoRegion,
  DemoRegionSource,
} from './demo-region.ts';
export { definePlugin, SDK_CONTRACT, type Plugin } from './plugin.ts';
export {
  RegisterRefused,
  type RegisterImporter,
  type RegisterInstitution,
  type RegisterLine,
  type RegisterRejection,
  type RegisterStatus,
} from './register.ts';
