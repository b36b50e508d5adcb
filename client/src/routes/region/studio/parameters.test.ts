import { describe, expect, it } from 'vitest';
import { readSetting, withOwnValues, withSettings, type Setting } from './parameters.ts';

const number: Setting = { name: 'n', label: 'N', type: 'INTEGER', min: 1, max: 6, value: 1 };

describe('a setting', () => {
  it.each([
    { name: 'is the number typed', setting: number, typed: ' 3 ', value: 3 },
    { name: 'may be its least', setting: number, typed: '1', value: 1 },
    { name: 'is not below its least', setting: number, typed: '0', value: null },
    { name: 'may be its most', setting: number, typed: '6', value: 6 },
    { name: 'is not above its most', setting: number, typed: '7', value: null },
    { name: 'is no fraction', setting: number, typed: '2.5', value: null },
    { name: 'is not nothing', setting: number, typed: '', value: null },
    { name: 'is no number with a comma', setting: number, typed: '1,000', value: null },
    { name: 'has no bounds unless it says so', setting: { ...number, min: null, max: null }, typed: '-12', value: -12 },
    { name: 'is yes', setting: { ...number, type: 'YES_NO' as const }, typed: 'true', value: true },
    { name: 'is no', setting: { ...number, type: 'YES_NO' as const }, typed: 'false', value: false },
    { name: 'is one of its options', setting: { ...number, type: 'OPTION' as const }, typed: 'all', value: 'all' },
  ])('$name', ({ setting, typed, value }) => {
    expect(readSetting(setting, typed)).toBe(value);
  });

  it('is a change when it differs from the parent, and none when it does not', () => {
    const turned = withSettings([], 'a', { before: [number], values: new Map([['n', 2]]), why: '' });
    expect(turned).toEqual([{ op: 'set-parameter', target: 'a', name: 'n', value: 2 }]);
    expect(withOwnValues([number], turned, 'a')).toEqual([{ ...number, value: 2 }]);
    expect(withSettings(turned, 'a', { before: [number], values: new Map([['n', 1]]), why: '' })).toEqual([]);
  });
});
