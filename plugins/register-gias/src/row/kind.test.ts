import { describe, expect, it } from 'vitest';
import { classify } from './kind.ts';

describe('kind and special, by type and type group', () => {
  it.each([
    { type: 'Community school', typeGroup: 'Local authority maintained schools', kind: 'school', special: false },
    { type: 'Community Special School', typeGroup: null, kind: 'school', special: true },
    { type: 'Non-Maintained Special School', typeGroup: null, kind: 'school', special: true },
    { type: 'Free Schools Special', typeGroup: 'Free Schools', kind: 'school', special: true },
    { type: 'Academy special converter', typeGroup: 'Academies', kind: 'school', special: true },
    { type: 'Foundation', typeGroup: 'Special schools', kind: 'school', special: true },
    { type: 'Pupil Referral Unit', typeGroup: null, kind: 'school', special: false },
    { type: 'Free Schools - Alternative Provision', typeGroup: null, kind: 'school', special: false },
    { type: 'University Technical College', typeGroup: 'Academies', kind: 'school', special: false },
    { type: 'City Technology College', typeGroup: 'Independent schools', kind: 'school', special: false },
    { type: 'Academy 16-19 Converter', typeGroup: 'Academies', kind: 'school', special: false },
    { type: 'Further education', typeGroup: 'Colleges', kind: 'college', special: false },
    { type: 'Sixth form centres', typeGroup: 'Colleges', kind: 'college', special: false },
    { type: 'Special post 16 institution', typeGroup: 'Colleges', kind: 'college', special: true },
    { type: 'Something new', typeGroup: 'Colleges', kind: 'college', special: false },
    { type: 'Higher education institutions', typeGroup: 'Universities', kind: 'university', special: false },
    { type: "Children's Centre", typeGroup: 'Other types', kind: 'childrens-centre', special: false },
    { type: null, typeGroup: null, kind: 'school', special: null },
  ])('$type, $typeGroup', ({ type, typeGroup, kind, special }) => {
    expect(classify({ urn: '100001', type, typeGroup })).toEqual({ kind, special });
  });

  it('calls whoever has no URN a training provider, unless the type says more', () => {
    expect(classify({ urn: null, type: null, typeGroup: null }).kind).toBe('training-provider');
    expect(classify({ urn: null, type: 'Further education', typeGroup: null }).kind).toBe('college');
  });
});
