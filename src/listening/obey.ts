// Leads the player by what is heard.

import { allWords } from '../language/words';
import { hasSession } from '../player/machine';
import type { Player } from '../player/player';
import { type Asked, whenSaid } from '../routine/asked';
import type { Answer } from '../routine/timeline';
import { navigate } from '../state/route';
import { stopAsked } from '../state/stop-question';
import { type Command, commandOf } from './command';
import type { Fault } from './recogniser';
import { createVoiceGate, voiceIsNear } from './voice-gate';
import { createSpeechRecogniser } from './web-speech';

/** What has come of listening. */
export type Heard =
  | { readonly kind: 'listening'; readonly understood?: Command }
  | { readonly kind: 'fault'; readonly why: Fault };

/** Does to `player` what is said, and calls `show` with what it hears, until the function it returns is called. */
export function listenFor(player: Player, show: (heard: Heard) => void): () => void {
  const { commands } = allWords();
  const isNear = (position = player.now()) => {
    const now = player.state.peek();
    // Paused, nothing sounds, wherever in a cue it stands.
    if (!hasSession(now) || now.kind !== 'playing') return false;
    return voiceIsNear(now.timeline, position);
  };
  const gate = createVoiceGate(
    () => isNear(),
    () => player.asked.peek(),
  );

  /** What a yes or a no answers: the question that was open when it began to be said. */
  const meant = (utterance: number): Asked | undefined => {
    const began = gate.began(utterance);
    if (began === 'none') return undefined;
    if (began !== 'unknown') return began.mark;
    if (!isNear()) return player.asked.peek();
    // Reported only at its end, it began a little earlier, before the voice went on.
    const said = whenSaid(player.now());
    return isNear(said) ? undefined : player.askedAt(said);
  };
  const obeyed = (utterance: number, command: Command): boolean => {
    if (stopAsked.peek()) return gate.admits(utterance) && answerStop(player, command);
    if (isAnswer(command)) return answer(player, meant(utterance), command);
    return gate.admits(utterance) && obey(player, command);
  };

  show({ kind: 'listening' });
  return createSpeechRecogniser().listen(Object.values(commands), {
    hearing: gate.hearing,
    heard(utterance, phrase) {
      const command = commandOf(phrase);
      if (!command || !obeyed(utterance, command)) return;
      // Telling it after a stop that ended everything would bring the sign back.
      if (player.underWay.peek()) show({ kind: 'listening', understood: command });
    },
    fault(why) {
      show({ kind: 'fault', why });
    },
  });
}

function isAnswer(command: Command): command is Answer {
  return command === 'yes' || command === 'no';
}

/** Answers what was asked. It may have given way meanwhile, also to a voice that speaks already. */
function answer(player: Player, asked: Asked | undefined, command: Answer): boolean {
  if (!asked) return false;
  player.answer(asked, command);
  return true;
}

/** Whether `command` meant something now. */
function obey(player: Player, command: Exclude<Command, Answer>): boolean {
  switch (command) {
    case 'pause':
      player.pause();
      return true;
    case 'goOn':
      player.play();
      return true;
    case 'next':
    case 'repeat':
      player.go(command);
      return true;
    case 'longer':
      player.oneMoreMinute();
      return true;
    case 'stop':
      player.pause();
      navigate({ screen: 'playing' });
      // Help is left by touch only, with its words in sight.
      stopAsked.value = player.help.peek() === undefined;
      return true;
  }
}

/** The question whether to stop can be answered by voice, too; anything else is no answer. */
function answerStop(player: Player, command: Command): boolean {
  if (command === 'goOn') player.play();
  else if (command === 'stop') player.stop();
  else return false;
  stopAsked.value = false;
  return true;
}
