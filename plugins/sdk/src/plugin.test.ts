import { describe, expect, it } from 'vitest';
import { definePlugin, SDK_CONTRACT, type RegisterImporter } from './index.ts';

const importer: RegisterImporter = { id: 'paper', label: 'Paper register', accepts: '.csv', async *read() {} };

describe('defining a plugin', () => {
  it('stamps the contract that it was made for', () => {
    expect(definePlugin({ id: 'paper', version: '1.0.0' })).toEqual({
      sdkContract: SDK_CONTRACT,
      id: 'paper',
      version: '1.0.0',
      registers: [],
      demoRegions: [],
    });
  });

  it('keeps what it contributes, for good', () => {
    const registers = [importer];
    const plugin = definePlugin({ id: 'paper', version: '1.0.0', registers });
    registers.pop();
    expect(plugin.registers).toEqual([importer]);
    expect(Object.isFrozen(plugin) && Object.isFrozen(plugin.registers) && Object.isFrozen(plugin.demoRegions)).toBe(
      true,
    );
  });
});
