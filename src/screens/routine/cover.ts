// The picture on a saved file, drawn from the ones that are here.
import type { PictureId } from '../../catalogue/picture-ids';

/** In pixels, as high as it is wide: as large as players show it. */
const SIZE = 600;

export interface DrawnCover {
  readonly type: 'image/jpeg';
  readonly bytes: Uint8Array;
}

/** The picture of `of`, by candlelight; Afterglow's own sign without it. Undefined where it cannot be drawn. */
export async function drawCover(of: PictureId | undefined): Promise<DrawnCover | undefined> {
  try {
    const image = new Image();
    image.src = of ? `./pictures/dark/${of}.svg` : './icons/512.png';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SIZE;
    canvas.height = SIZE;
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(image, 0, 0, SIZE, SIZE);
    const blob = await new Promise<Blob | null>((drawn) =>
      canvas.toBlob(drawn, 'image/jpeg', 0.86),
    );
    // A browser that knows no JPEG makes something else of it.
    if (blob?.type !== 'image/jpeg') return undefined;
    return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } catch {
    return undefined;
  }
}
