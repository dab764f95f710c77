// What emblems are made of: a few simple shapes in lamp light, no bodies, no genders.

/** One of the shapes of a picture; later ones lie over earlier ones. */
export interface Shape {
  /** Its outline or line: path data of SVG, in a view box of 48 by 48. */
  readonly d: string;
  /** The width of the round pen that draws it; filled when absent. */
  readonly pen?: number;
  /** Cut out of what lies below it. */
  readonly cut?: true;
  /** 1 when absent. */
  readonly opacity?: number;
}
