// Draws assets/icon-*.png, a shield that holds a small table and a tick, and the pictures of the other buttons. `node .ci/draw-icons.mjs` writes them again.
// Every shape is placed on whole pixels of each size, because a scaled drawing turns to mud at 16 pixels.
import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** The large one stands in shops only. */
const BUTTON_SIZES = SIZES.filter((size) => size <= 80);
const SAMPLES = 8;
const BLUE = [21, 112, 176];
const PALE = [163, 206, 236];
const WHITE = [255, 255, 255];
const AMBER = [255, 200, 61];

const rectangle = (left, top, width, height) => (x, y) => x >= left && x < left + width && y >= top && y < top + height;

/** A heater shield in the box: straight shoulders, then two curves that meet in a point. */
function shield(left, top, width, height) {
  const shoulder = height * 0.42;
  return (x, y) => {
    const across = Math.abs(x - (left + width / 2)) / (width / 2);
    const down = y - top;
    if (down < 0 || down > height || across > 1) return false;
    if (down <= shoulder) return true;
    const t = (down - shoulder) / (height - shoulder);
    return across <= Math.sqrt(Math.max(0, 1 - t ** 1.75)) * (1 - 0.12 * t);
  };
}

/** A line through the points with square joints, `thick` pixels wide. */
function stroke(points, thick) {
  const pieces = points.slice(1).map((end, i) => [points[i], end]);
  return (x, y) =>
    pieces.some(([[ax, ay], [bx, by]]) => {
      const length = Math.hypot(bx - ax, by - ay);
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const aside = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
      return aside <= thick / 2 && along >= -thick / 2 && along <= length + thick / 2;
    });
}

/** The shapes of one size, painted in order: [shape, colour]. */
function drawing(size) {
  const unit = size / 16;
  const px = (value) => Math.max(1, Math.round(value * unit));
  const gap = px(0.9);
  const cell = 2 * Math.max(1, Math.round(1.4 * unit)); // even, so that three cells and two gaps stand in the middle without half pixels
  const row = px(2);
  const tableWidth = 3 * cell + 2 * gap;
  const left = (size - tableWidth) / 2;
  const top = px(2.2);
  const shieldWidth = 2 * Math.round(size * 0.42);
  const edge = size > 24 ? px(0.4) : 0;
  const shapes = [[shield((size - shieldWidth) / 2, edge, shieldWidth, size - 2 * edge), BLUE]];
  for (let r = 0; r < 2; r++) {
    for (let c = 0; c < 3; c++) shapes.push([rectangle(left + c * (cell + gap), top + r * (row + gap), cell, row), r === 0 ? WHITE : PALE]);
  }
  const middle = top + 2 * row + gap;
  const tick = [
    [size / 2 - 2.9 * unit, middle + 2.6 * unit],
    [size / 2 - 0.7 * unit, middle + 4.8 * unit],
    [size / 2 + 3.1 * unit, middle + 1 * unit],
  ];
  shapes.push([stroke(tick, 1.7 * unit), AMBER]);
  return shapes;
}

/** The shield with nothing but a large tick: the check. */
function checkDrawing(size) {
  const unit = size / 16;
  const width = 2 * Math.round(size * 0.42);
  const edge = size > 24 ? Math.max(1, Math.round(0.4 * unit)) : 0;
  const tick = [
    [size / 2 - 3.6 * unit, 7.6 * unit],
    [size / 2 - 0.9 * unit, 10.3 * unit],
    [size / 2 + 3.9 * unit, 5 * unit],
  ];
  return [
    [shield((size - width) / 2, edge, width, size - 2 * edge), BLUE],
    [stroke(tick, 1.9 * unit), WHITE],
  ];
}

/** Two lines of a list, and an arrow to the next one. */
function nextDrawing(size) {
  const unit = size / 16;
  const px = (value) => Math.max(1, Math.round(value * unit));
  const [left, line] = [px(2), px(2)];
  const middle = 11 * unit;
  const head = [
    [9 * unit, middle - 3.2 * unit],
    [12.2 * unit, middle],
    [9 * unit, middle + 3.2 * unit],
  ];
  return [
    [rectangle(left, px(2), size - 2 * left, line), PALE],
    [rectangle(left, px(5), size - 2 * left, line), PALE],
    [stroke(head, 2 * unit), BLUE],
    [
      stroke(
        [
          [3 * unit, middle],
          [11.4 * unit, middle],
        ],
        2 * unit,
      ),
      BLUE,
    ],
  ];
}

function paint(size, drawn) {
  const pixels = Buffer.alloc(size * size * 4);
  const shapes = drawn(size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(shapes, x, y), (y * size + x) * 4);
  }
  return pixels;
}

/** The colour of one pixel: the mean over its samples, weighted by alpha. */
function pixel(shapes, x, y) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let s = 0; s < SAMPLES * SAMPLES; s++) {
    const sx = x + ((s % SAMPLES) + 0.5) / SAMPLES;
    const sy = y + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES;
    const top = shapes.findLast(([inside]) => inside(sx, sy));
    if (!top) continue;
    covered++;
    top[1].forEach((channel, i) => (sum[i] += channel));
  }
  return covered === 0 ? [0, 0, 0, 0] : [...sum.map((total) => Math.round(total / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** PNG, 8 bits a channel, RGBA, no filter (PNG specification, chapters 5 and 11). */
function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, y) => Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(lines), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

mkdirSync("assets", { recursive: true });
const write = (name, size, drawn) => writeFileSync(`assets/${name}-${size}.png`, encodePng(size, paint(size, drawn)));
for (const size of SIZES) write("icon", size, drawing);
for (const size of BUTTON_SIZES) {
  write("check", size, checkDrawing);
  write("next", size, nextDrawing);
}
