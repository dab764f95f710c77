// Which system this is, for the few things no feature test can tell.

/** What of `navigator` is looked at. */
export interface NavigatorTraits {
  readonly userAgent: string;
  readonly platform: string;
  readonly maxTouchPoints: number;
}

/** Whether this is an iPhone or iPad. An iPad calls itself a Mac, but no Mac has a touch screen. */
export function isIos({ userAgent, platform, maxTouchPoints }: NavigatorTraits): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (platform === 'MacIntel' && maxTouchPoints > 1);
}
