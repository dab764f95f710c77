// The number to call in an emergency: the person's own word first, then what is certain.
import { signal } from '@preact/signals';
import { emergencyNumber as numberFor } from '../catalogue/emergency';
import { deviceRegion } from '../device/region';
import { keepPreference, preference } from './saved';

/** The number; undefined where nobody set one and none is certain. */
export const emergencyNumber = signal<string | undefined>(numberFor(deviceRegion()));

/** Reads the number someone set. */
export async function readEmergencyNumber(): Promise<void> {
  emergencyNumber.value = (await preference('emergencyNumber')) || numberFor(deviceRegion());
}

/** Keeps `number`; an empty one goes back to the region's own. */
export function setEmergencyNumber(number: string): void {
  const digits = number.replace(/[^\d+*#]/g, '');
  emergencyNumber.value = digits || numberFor(deviceRegion());
  void keepPreference('emergencyNumber', digits);
}
