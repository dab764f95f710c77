// The worker that makes clips of recordings: it takes a second or so, away from the page. Built as a file of its
// own, which alone holds the encoder.
import { makeClip } from '../takes/make';
import type { FromMaker, ToMaker } from './messages';

addEventListener('message', ({ data: { number, recording, rate } }: MessageEvent<ToMaker>) => {
  const answer: FromMaker = { number, made: makeClip(recording, rate) };
  postMessage(answer);
});
