// What deflate knows beforehand, in version 1 (see envelope.ts).

/**
 * How a found routine reads, the words of which come up
 * again and again. What comes last is found most cheaply.
 */
export const DICTIONARY = new TextEncoder().encode(
  [
    '{"version":1,"id":"own-","title":{"text":"","emblem":"ready","touch":"open","unfit":"ask-first",',
    '"content":{"kind":"own","title":"","steps":[{"id":"","title":"","lines":["","seconds":60}]},',
    '"minutes":{"short":,"standard":,"long":},"why":"hurt-check""rough-check""sore-check""strong-check"',
    '"thirsty-drink""floaty-drink""tender-drink""strong-drink""sore-shower""any-shower""gentle-rest"',
    '"strong-rest""after-role-play-rest""closeness-rest""floaty-rest""tender-rest""sore-rest"',
    '"wide-awake-massage""any-massage""way-back-kiss""closeness-kiss""after-role-play-words"',
    '"strong-words""tender-words""first-time-words""any-words""more-words""first-time-talk"',
    '"wide-awake-talk""after-roles-talk""any-talk""more-talk""wide-awake-act""any-act""tender-film"',
    '"any-film""any-date""any-rest""any-drink"',
    '{"id":"date","content":{"kind":"practice","practice":"date"},"minutes":',
    '{"id":"film","content":{"kind":"practice","practice":"film"},"minutes":',
    '{"id":"service","content":{"kind":"practice","practice":"service"},"minutes":',
    '{"id":"shower","content":{"kind":"practice","practice":"shower"},"minutes":',
    '{"id":"kiss","content":{"kind":"practice","practice":"kiss"},"minutes":',
    '{"id":"massage","content":{"kind":"practice","practice":"massage"},"minutes":',
    '{"id":"injury-check","content":{"kind":"practice","practice":"injury-check"},"minutes":',
    '{"id":"pillow-talk","content":{"kind":"practice","practice":"pillow-talk"},"minutes":',
    '{"id":"affirmations","content":{"kind":"practice","practice":"affirmations"},"minutes":',
    '{"id":"cuddle","content":{"kind":"practice","practice":"cuddle"},"minutes":',
    '{"id":"hydration","content":{"kind":"practice","practice":"hydration"},"minutes":',
    '{"version":1,"id":"found-","title":{"key":"made"},"emblem":"made","people":["one","two","more"],',
    '"touch":"settled","unfit":"leave-out","parts":[{"id":"',
  ].join(''),
);
