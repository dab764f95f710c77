// Leads the player by what is heard.

import { type Command, commands } from '#words/commands';
import { createSpeechRecogniser } from '../device/speech-recognition';
import { hasSession } from '../player/machine';
import type { Player } from '../player/player';
import { commandOf } from './command-of';
import { hearing, stopAsked } from './hearing';
import { navigate } from './route';
import { createVoiceGate, voiceIsNear } from './voice-gate';

/** Does to `player` what is said, until the answer is called. */
export function listenFor(player: Player): () => void {
  const gate = createVoiceGate(() => {
    const now = player.state.peek();
    // Paused, nothing sounds, wherever in a cue it stands.
    if (!hasSession(now) || now.kind !== 'playing') return false;
    return voiceIsNear(now.timeline, player.position.peek());
  });
  hearing.value = { kind: 'listening' };
  return createSpeechRecogniser().listen(Object.values(commands), {
    hearing: gate.hearing,
    heard(utterance, phrase) {
      const command = commandOf(phrase);
      if (!command || !gate.admits(utterance) || !obey(player, command)) return;
      // Telling it after a stop that ended everything would bring the sign back.
      if (player.underWay.peek()) hearing.value = { kind: 'listening', understood: command };
    },
    fault(why) {
      hearing.value = { kind: 'fault', why };
    },
  });
}

/** Whether `command` meant something now. */
function obey(player: Player, command: Command): boolean {
  if (stopAsked.peek()) return answer(player, command);
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
    case 'yes':
    case 'no':
      if (player.moment.peek()?.step.kind !== 'question') return false;
      player.answer(command);
      return true;
    case 'stop':
      player.pause();
      stopAsked.value = true;
      navigate({ screen: 'playing' });
      return true;
  }
}

/** The question whether to stop can be answered by voice, too; anything else is no answer. */
function answer(player: Player, command: Command): boolean {
  if (command === 'goOn') player.play();
  else if (command === 'stop') player.stop();
  else return false;
  stopAsked.value = false;
  return true;
}
