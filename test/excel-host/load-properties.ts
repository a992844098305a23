import type { QueryInfo } from "./batch";
import { childOf, readProperty, type ExcelObject } from "./excel-object";
import { notImplemented } from "./simulated-error";

interface Selection {
  readonly [name: string]: Selection;
}

type Identity = (object: ExcelObject) => Record<string, unknown>;

/** Answers a `load`: the named properties and, below `/`, those of children and of the items of collections. */
export function loadProperties(object: ExcelObject, query: QueryInfo, identity: Identity): Record<string, unknown> {
  if (query.Expand?.length) throw notImplemented("load with expand");
  const selection: Record<string, Selection> = {};
  for (const path of query.Select ?? []) addPath(selection, path.split("/"));
  return loadSelection(object, selection, identity, query);
}

function addPath(into: Record<string, Record<string, Selection>>, [first, ...rest]: readonly string[]): void {
  if (first === undefined || first === "" || first === "*" || first === "$all")
    throw notImplemented("load of all properties: name those that you need");
  const below = (into[first] ??= {});
  if (rest.length > 0) addPath(below, rest);
}

function loadSelection(object: ExcelObject, selection: Selection, identity: Identity, page: QueryInfo = {}): Record<string, unknown> {
  const answer: Record<string, unknown> = identity(object);
  for (const [name, below] of Object.entries(selection)) {
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    if (object.items && wireName !== "Items" && wireName !== "Count") {
      answer["_Items"] = itemsOf(object, selection, identity, page);
    } else if (wireName === "Items") {
      answer["_Items"] = itemsOf(object, below, identity, page);
    } else if (Object.keys(below).length > 0) {
      const child = childOf(object, wireName);
      answer[wireName] = child && loadSelection(child, below, identity);
    } else {
      answer[wireName] = readProperty(object, wireName);
    }
  }
  return answer;
}

function itemsOf(object: ExcelObject, selection: Selection, identity: Identity, page: QueryInfo): readonly unknown[] {
  const items = object.items?.() ?? [];
  const from = page.Skip ?? 0;
  const some = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
  return some.map((item) => loadSelection(item, selection, identity));
}
