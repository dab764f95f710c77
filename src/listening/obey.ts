// Leads the player by what is heard.

import { hasSession } from '../player/machine';
import type { Player } from '../player/player';
import { type Asked, whenSaid } from '../routine/asked';
import type { Answer } from '../routine/timeline';
import { navigate } from '../state/route';
import { stopAsked } from '../state/stop-question';
import type { Command } from './command';
import type { Recogniser, Standing, Word } from './recogniser';
import type { Hearing, Said } from './sign';
import { type Doubt, isGrave, verdictOn } from './trust';
import { createVoiceGate, voiceIsNear } from './voice-gate';

/** Does to `player` what `ear` hears, and calls `show` with what comes of it, until the function it returns is called. */
export function listenFor(
  player: Player,
  ear: Recogniser,
  show: (hearing: Hearing) => void,
): () => void {
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
  let doubt: Doubt | undefined;

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

  /** It may have given way meanwhile, also to a voice that speaks already. */
  const answer = (to: Asked | undefined, said: Answer, certainty: Word['certainty']) => {
    const now = player.state.peek();
    if (!to || !hasSession(now)) return undefined;
    const verdict = verdictOn(
      { answer: said, certainty, to, grave: isGrave(now.timeline, to) },
      doubt,
    );
    switch (verdict.kind) {
      case 'left':
        return undefined;
      case 'asked':
        doubt = verdict.doubt;
        return { kind: verdict.doubt.about === 'no' ? 'no-again' : 'unsure' } as const;
      case 'taken':
        player.answer(to, said);
        return { kind: 'understood', command: said } as const;
    }
  };
  const outcomeOf = (utterance: number, { command, certainty }: Word): Said | undefined => {
    if (isAnswer(command)) {
      return stopAsked.peek() ? undefined : answer(meant(utterance), command, certainty);
    }
    if (certainty === 'unsure' || !gate.admits(utterance)) return undefined;
    const did = stopAsked.peek() ? answerStop(player, command) : obey(player, command);
    return did ? { kind: 'understood', command } : undefined;
  };

  return ear.listen({
    hearing: gate.hearing,
    heard(utterance, word) {
      const said = word && outcomeOf(utterance, word);
      // Telling it after a stop that ended everything would bring the sign back.
      if (said && player.underWay.peek()) show({ kind: 'listening', said });
    },
    stands: (standing) => show(shown(standing)),
  });
}

function shown(standing: Standing): Hearing {
  return standing.kind === 'listening' ? { kind: 'listening' } : standing;
}

function isAnswer(command: Command): command is Answer {
  return command === 'yes' || command === 'no';
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
    case 'help':
      // Where people are sent to help already, that says more than the page.
      if (player.help.peek()) return false;
      player.pause();
      navigate({ screen: 'help' });
      return true;
  }
}

/** The question whether to stop can be answered by voice, too; anything else is no answer. */
function answerStop(player: Player, command: Exclude<Command, Answer>): boolean {
  if (command === 'goOn') player.play();
  else if (command === 'stop') player.stop();
  else return false;
  stopAsked.value = false;
  return true;
}
