// Whether the microphone is that of earbuds: then their own sound drops to that of a telephone while it is
// open, since Bluetooth has no room for both. Browsers do not say; its name and its rate tell. Pure.

const BY_NAME =
  /bluetooth|\bbt\b|hands-?free|\bhfp\b|\bhsp\b|airpods|ear-?buds|\bbuds|beats|bose|jabra|headset|headphones/i;

/** Wired ones lose nothing. */
const WIRED = /wired|\busb\b|jack|realtek|built-?in/i;

/** A telephone's rates, and that of newer earbuds, in hertz. */
const TELEPHONE = 24_000;

/** What is known of a microphone: its name, empty where the browser keeps that to itself, and its rate. */
interface Known {
  readonly label: string;
  readonly sampleRate?: number | undefined;
}

/** Whether `known` is likely a microphone in earbuds without a wire. */
export function isInEarbuds({ label, sampleRate }: Known): boolean {
  if (WIRED.test(label) && !/bluetooth/i.test(label)) return false;
  return BY_NAME.test(label) || (sampleRate !== undefined && sampleRate <= TELEPHONE);
}

/** Of all devices, whether the microphone that would be opened is in earbuds; false where names are hidden. */
export function wouldUseEarbuds(
  devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[],
): boolean {
  const inputs = devices.filter(({ kind }) => kind === 'audioinput');
  const first = inputs.find(({ deviceId }) => deviceId === 'default') ?? inputs[0];
  return first !== undefined && isInEarbuds(first);
}
