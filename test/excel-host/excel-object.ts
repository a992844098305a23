import { invalidArgument, itemNotFound, notImplemented } from "./simulated-error";

export interface Property {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export type MethodResult = ExcelObject | null | undefined | void | string | number | boolean | readonly unknown[];

/**
 * One object of Excel's object model as the batch protocol sees it. Names are the wire's own (PascalCase).
 * Whatever is not listed is refused loudly.
 */
export interface ExcelObject {
  readonly type: string;
  /** Objects with an id send it on instantiation: events are registered by it. */
  readonly id?: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly children?: Readonly<Record<string, () => ExcelObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => MethodResult>>;
  /** Collections only. */
  readonly items?: () => readonly ExcelObject[];
  /** Object path type 5: the element of a key. */
  readonly index?: (key: unknown) => ExcelObject;
}

export function readProperty(object: ExcelObject, name: string): unknown {
  const property = own(object.properties, name);
  if (!property?.get) throw notImplemented(`${object.type}.${name} (reading)`);
  return property.get();
}

export function writeProperty(object: ExcelObject, name: string, value: unknown): void {
  const property = own(object.properties, name);
  if (!property?.set) throw notImplemented(`${object.type}.${name} (writing)`);
  property.set(value);
}

export function childOf(object: ExcelObject, name: string): ExcelObject | null {
  const child = own(object.children ?? {}, name);
  if (!child) throw notImplemented(`${object.type}.${name}`);
  return child();
}

export function callMethod(object: ExcelObject, name: string, args: readonly unknown[]): MethodResult {
  const method = own(object.methods ?? {}, name);
  if (!method) throw notImplemented(`${object.type}.${name}()`);
  return method(...args);
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Properties that only keep what they are given: layout has no behaviour that a test could depend on. */
export function stored(bag: Record<string, unknown>, names: readonly string[]): Record<string, Property> {
  const entries = names.map((name): [string, Property] => [
    name,
    {
      get: () => bag[name] ?? null,
      set: (value) => {
        bag[name] = value;
      },
    },
  ]);
  return Object.fromEntries(entries);
}

/** The four ways of reaching an item, which every Excel collection has. */
export function collection(spec: {
  readonly type: string;
  readonly items: () => readonly ExcelObject[];
  readonly matches: (item: ExcelObject, key: unknown) => boolean;
  readonly methods?: ExcelObject["methods"];
  readonly properties?: ExcelObject["properties"];
}): ExcelObject {
  const find = (key: unknown) => spec.items().find((item) => spec.matches(item, key));
  const item = (key: unknown): ExcelObject => {
    const found = find(key);
    if (!found) throw itemNotFound(`${spec.type}.getItem`);
    return found;
  };
  return {
    type: spec.type,
    properties: { Count: { get: () => spec.items().length }, ...spec.properties },
    items: spec.items,
    index: item,
    methods: {
      GetItem: item,
      GetItemOrNullObject: (key) => find(key) ?? null,
      GetItemAt: (at) => {
        const found = spec.items()[numberArgument(at, `${spec.type}.getItemAt`)];
        if (!found) throw itemNotFound(`${spec.type}.getItemAt`);
        return found;
      },
      GetCount: () => spec.items().length,
      ...spec.methods,
    },
  };
}

export function textArgument(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function numberArgument(value: unknown, location: string): number {
  if (typeof value !== "number") throw invalidArgument(location);
  return value;
}

export function sameName(one: string, other: unknown): boolean {
  return one.toLowerCase() === String(other).toLowerCase();
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
