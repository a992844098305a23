import { copyPicture, type PictureTools } from "../../../src/taskpane/metrics/copy-picture";

const PNG = new Blob(["picture"], { type: "image/png" });

function tools(spoilt: Partial<PictureTools> = {}): PictureTools & { readonly saved: string[]; readonly copied: Blob[] } {
  const saved: string[] = [];
  const copied: Blob[] = [];
  return {
    saved,
    copied,
    draw: () => Promise.resolve(PNG),
    copy: async (png) => void copied.push(await png),
    save: (_, name) => void saved.push(name),
    ...spoilt,
  };
}

const noClipboard = { copy: () => Promise.reject(new Error("not allowed")) };

test("the picture goes into the clipboard, and nowhere else", async () => {
  const world = tools();
  expect(await copyPicture("<svg/>", "CGO-01 chart.png", world)).toBe("COPIED");
  expect(world.copied).toEqual([PNG]);
  expect(world.saved).toEqual([]);
});

test("where the clipboard does not take it, it is saved under its name", async () => {
  const world = tools(noClipboard);
  expect(await copyPicture("<svg/>", "CGO-01 chart.png", world)).toBe("SAVED");
  expect(world.saved).toEqual(["CGO-01 chart.png"]);
});

test("where nothing can be drawn, or nothing can be saved, that is the outcome", async () => {
  const undrawn = tools({ draw: () => Promise.reject(new Error("no canvas")) });
  expect(await copyPicture("<svg/>", "x.png", undrawn)).toBe("FAILED");
  expect(undrawn.saved).toEqual([]);
  const unsaved = tools({
    ...noClipboard,
    save: () => {
      throw new Error("no downloads");
    },
  });
  expect(await copyPicture("<svg/>", "x.png", unsaved)).toBe("FAILED");
});
