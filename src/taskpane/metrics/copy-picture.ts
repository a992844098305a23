/** COPIED: it is in the clipboard. SAVED: the clipboard did not take it, it was handed to the downloads. FAILED: there is no picture. */
export type PictureOutcome = "COPIED" | "SAVED" | "FAILED";

/** What a browser does with a picture. */
export interface PictureTools {
  /** Draws an SVG document as PNG. */
  readonly draw: (svg: string) => Promise<Blob>;
  /** Rejects where the clipboard is not there or does not take pictures. */
  readonly copy: (png: Promise<Blob>) => Promise<void>;
  readonly save: (png: Blob, name: string) => void;
}

/** Sharp on screens with small pixels, and in print. */
const SCALE = 2;

export const browserPictures: PictureTools = {
  draw: async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const drawn = canvas.getContext("2d");
    if (!drawn) throw new Error("no canvas");
    drawn.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("no picture"))), "image/png"));
  },
  // The promise is handed over as it is: some browsers take a picture only within the click that asked for it.
  copy: async (png) => navigator.clipboard.write([new ClipboardItem({ "image/png": png })]),
  save: (png, name) => {
    const url = URL.createObjectURL(png);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // Some browsers begin the download after the click.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

/** Puts a drawing into the clipboard as a picture, or into the downloads where the clipboard does not take it. Never throws. */
export async function copyPicture(svg: string, name: string, { draw, copy, save }: PictureTools): Promise<PictureOutcome> {
  const png = draw(svg);
  try {
    await Promise.all([png, copy(png)]);
    return "COPIED";
  } catch {
    return png
      .then((blob) => save(blob, name))
      .then(
        () => "SAVED" as const,
        () => "FAILED" as const,
      );
  }
}
