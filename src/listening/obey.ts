// Leads the player by what is heard.

import { hasSession } from '../player/machine';
import type { Player } from '../player/player';
import { type Asked, whenSaid } from '../routine/asked';
import type { Answer } from '../routine/timeline';
import { navigate } from '../state/route';
import { stopAsked } from '../state/stop-question';
import { createAgain } from './again';
import type { Command } from './command';
import { confirm } from './confirm';
import type { Recogniser, Standing, Word } from './recogniser';
import type { Hearing, Said } from './sign';
import { during, timesFor } from './times';
import { type Doubt, isGrave, verdictOn } from './trust';
import { createVoiceGate, type VoiceGate, voiceIsNear } from './voice-gate';

/**
 * Does to `player` what `ear` hears, and calls `show` with what comes of it, until the function it returns is
 * called. `inEarbuds` is what is known of the microphone before it is opened.
 */
export function listenFor(
  player: Player,
  ear: Recogniser,
  inEarbuds: boolean,
  show: (hearing: Hearing) => void,
): () => void {
  const times = timesFor(player, inEarbuds);
  let standing: Standing | undefined;
  let said: Said | undefined;
  const tell = () => {
    // Telling it after a stop that ended everything would bring the sign back.
    if (!player.underWay.peek()) return;
    if (!standing) show({ kind: 'between-questions', earbuds: times.earbuds.peek(), said });
    else show(standing.kind === 'listening' ? { kind: 'listening', said } : standing);
  };
  const outcomeOf = outcomes(player);
  const open = () => {
    const gate = createVoiceGate(
      () => isNear(player),
      () => player.asked.peek(),
    );
    return ear.listen({
      hearing: gate.hearing,
      heard(utterance, word) {
        const outcome = word && outcomeOf(gate, utterance, word);
        if (!outcome) return;
        said = outcome;
        confirm(ear, outcome);
        tell();
      },
      stands(now) {
        standing = now;
        tell();
        if (now.kind === 'listening') times.found(now.earbuds);
      },
    });
  };
  return during(times, open, () => {
    standing = undefined;
    tell();
  });
}

/** Whether the voice is heard at `position`. */
function isNear(player: Player, position = player.now()): boolean {
  const now = player.state.peek();
  // Paused, nothing sounds, wherever in a cue it stands.
  if (!hasSession(now) || now.kind !== 'playing') return false;
  return voiceIsNear(now.timeline, position);
}

/** Does what is said, and tells what has come of it; undefined for nothing. */
function outcomes(player: Player) {
  let doubt: Doubt | undefined;
  const again = createAgain(() => performance.now());

  /** It may have given way meanwhile, also to a voice that speaks already. */
  const answer = (to: Asked, said: Answer, certainty: Word['certainty']): Said | undefined => {
    const now = player.state.peek();
    if (!hasSession(now)) return undefined;
    const grave = isGrave(now.timeline, to);
    const verdict = verdictOn({ answer: said, certainty, to, grave }, doubt);
    switch (verdict.kind) {
      case 'left':
        return undefined;
      case 'asked':
        doubt = verdict.doubt;
        return { kind: verdict.doubt.about === 'no' ? 'no-again' : 'unsure' };
      case 'taken':
        player.answer(to, said);
        return { kind: 'understood', command: said };
    }
  };

  return (gate: VoiceGate<Asked | undefined>, utterance: number, word: Word): Said | undefined => {
    const { command } = word;
    if (isAnswer(command)) {
      const to = stopAsked.peek() ? undefined : meant(player, gate, utterance);
      return to && answer(to, command, again(word, `${to.question} at ${to.at}`).certainty);
    }
    if (!gate.admits(utterance)) return undefined;
    if (again(word, stopAsked.peek() ? 'stop?' : 'routine').certainty === 'unsure')
      return undefined;
    const did = stopAsked.peek() ? answerStop(player, command) : obey(player, command);
    return did ? { kind: 'understood', command } : undefined;
  };
}

/** What a yes or a no answers: the question that was open when it began to be said. */
function meant(
  player: Player,
  gate: VoiceGate<Asked | undefined>,
  utterance: number,
): Asked | undefined {
  const began = gate.began(utterance);
  if (began === 'none') return undefined;
  if (began !== 'unknown') return began.mark;
  if (!isNear(player)) return player.asked.peek();
  // Reported only at its end, it began a little earlier, before the voice went on.
  const said = whenSaid(player.now());
  return isNear(player, said) ? undefined : player.askedAt(said);
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
      // As a touch on the sign of that name does. It calls nobody, and “go on” lets the voice go on. Where
      // people are sent to help already, that says more than the page.
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
