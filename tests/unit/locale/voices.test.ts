import { expect, it } from 'vitest';
import { voiceChoice } from '../../../src/locale/en/voices';

it('lets no line break before the dot between how a voice stands and its size', () => {
  const said = voiceChoice.sized(voiceChoice.here, voiceChoice.size(14));
  expect(said.replaceAll('\u00a0', '_')).toBe('On this device_· 14_MB');
});
