// The files that make this version of the app.

/** A file as the build lists it. */
export interface ListedFile {
  /** Relative to the worker. */
  readonly url: string;
  /** Null where the name already says which content it is. */
  readonly revision: string | null;
  readonly bytes: number;
  /** As in HTML: `sha256-…`. */
  readonly integrity: string;
  /** Whose sound it is, or belongs to; undefined for what is kept whoever speaks. */
  readonly voice?: string;
}

/** A file with its addresses in full. */
export interface VersionFile extends ListedFile {
  readonly href: string;
  /** Where it stands in the cache: two versions of one address do not get in each other's way. */
  readonly key: string;
}

/** Resolves what the build `listed` against `base`, the worker's own address. */
export function filesOf(listed: readonly ListedFile[], base: string): readonly VersionFile[] {
  return listed.map((file) => {
    const key = new URL(file.url, base);
    const { href } = key;
    // As Workbox did it, which stored the earlier versions.
    if (file.revision) key.searchParams.set('__WB_REVISION__', file.revision);
    return { ...file, href, key: key.href };
  });
}
