import { callMethod, childOf, isRecord, writeProperty, type ExcelObject, type MethodResult } from "./excel-object";
import { loadProperties } from "./load-properties";
import { notImplemented, SimulatedError } from "./simulated-error";

/** The request body of the client library's "ProcessQuery" (recorded from Microsoft's own library). */
export interface BatchBody {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** A number other than 0 says: this argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Objects that the client library asked to keep beyond a batch (`_KeepReference`). */
export class KeptReferences {
  private readonly objects = new Map<string, ExcelObject>();
  private readonly idOf = new Map<ExcelObject, string>();
  private next = 1;

  keep(object: ExcelObject): void {
    if (this.idOf.has(object)) return;
    const id = `ref${this.next++}`;
    this.idOf.set(object, id);
    this.objects.set(id, object);
  }

  id(object: ExcelObject): string | undefined {
    return this.idOf.get(object);
  }

  get(id: string): ExcelObject {
    const object = this.objects.get(id);
    if (!object) throw new SimulatedError("InvalidObjectPath", "The object path isn't working for what you're trying to do.", id);
    return object;
  }

  release(object: ExcelObject): void {
    const id = this.idOf.get(object);
    if (id !== undefined) this.objects.delete(id);
  }
}

/** Where object paths begin. */
export interface Roots {
  readonly workbook: ExcelObject;
  service(name: string): ExcelObject | undefined;
}

/**
 * Runs one batch: actions in order, each object path once. At the first error it stops and what was done before stays done: Excel has no
 * transactions (the reply names the action that failed).
 * @param beforeAction may throw a SimulatedError for the action at a position: that is how faults are injected
 * @param noteUse is told of each method that is called and each property that is set: `Worksheet.Delete`
 */
export function runBatch(
  body: BatchBody,
  root: Roots,
  kept: KeptReferences,
  beforeAction: (index: number) => void,
  noteUse: NoteUse = () => undefined,
): BatchReply {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const resolve = pathResolver(body, root, kept, noteUse);
  for (const [index, action] of body.Actions.entries()) {
    try {
      beforeAction(index);
      results.push({ ActionId: action.Id, Value: runAction(action, resolve, kept, noteUse) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof SimulatedError)) throw error;
      const { code, message, location, status } = error;
      const reply = { Code: code, Message: message, Location: location, HttpStatusCode: status, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: reply };
    }
  }
  return { Results: results, TraceIds: traces };
}

type Resolve = (pathId: number) => ExcelObject | null;
type NoteUse = (member: string) => void;

function runAction(action: BatchAction, resolve: Resolve, kept: KeptReferences, noteUse: NoteUse): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = resolve(action.ObjectPathId);
  if (object && (action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty)) noteUse(`${object.type}.${action.Name}`);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(object, kept);
    case ACTION.query:
      return object && loadProperties(object, action.QueryInfo ?? {}, (item) => identityOf(item, kept));
    case ACTION.method:
      return runMethod(action, notNull(object, action.Name), resolve, kept);
    case ACTION.setProperty:
      writeProperty(notNull(object, action.Name), action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function runMethod(action: BatchAction, object: ExcelObject, resolve: Resolve, kept: KeptReferences): unknown {
  if (action.Name === "_KeepReference") return void kept.keep(object);
  if (action.Name === "_ReleaseReference") return void kept.release(object);
  const result = callMethod(object, action.Name, argumentsOf(action.ArgumentInfo, resolve));
  return isRecord(result) ? null : (result ?? null);
}

function identityOf(object: ExcelObject, kept: KeptReferences): Record<string, unknown> {
  const reference = kept.id(object);
  return { ...(object.id === undefined ? {} : { Id: object.id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function argumentsOf(info: ArgumentInfo | undefined, resolve: Resolve): readonly unknown[] {
  return (info?.Arguments ?? []).map((argument, i) => {
    const path = info?.ReferencedObjectPathIds?.[i];
    return path ? resolve(path) : argument;
  });
}

/** Microsoft, OrNullObject methods: a null object stands for nothing, and using it is an InvalidObjectPath. */
function notNull(object: ExcelObject | null, name: string): ExcelObject {
  if (object === null) throw new SimulatedError("InvalidObjectPath", "The object path isn't working for what you're trying to do.", name);
  return object;
}

/** Methods that give plain values or lists make no object. */
function isObject(result: MethodResult): result is ExcelObject {
  return isRecord(result) && "type" in result && "properties" in result;
}

function pathResolver(body: BatchBody, root: Roots, kept: KeptReferences, noteUse: NoteUse): Resolve {
  const known = new Map<number, ExcelObject | null>();
  const resolve: Resolve = (id) => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw notImplemented(`object path ${id}`);
    const object = build(path);
    known.set(id, object);
    return object;
  };
  const parentOf = (path: ObjectPath) => notNull(resolve(path.ParentObjectPathId ?? 0), path.Name);
  const build = (path: ObjectPath): ExcelObject | null => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return root.workbook;
      case PATH.service: {
        const service = root.service(path.Name);
        if (!service) throw notImplemented(`the service ${path.Name}`);
        return service;
      }
      case PATH.method: {
        const parent = parentOf(path);
        noteUse(`${parent.type}.${path.Name}`);
        const result = callMethod(parent, path.Name, argumentsOf(path.ArgumentInfo, resolve));
        return isObject(result) ? result : null;
      }
      case PATH.property:
        return childOf(parentOf(path), path.Name);
      case PATH.indexer: {
        const parent = parentOf(path);
        const [key] = argumentsOf(path.ArgumentInfo, resolve);
        if (!parent.index) throw notImplemented(`${parent.type}[${String(key)}]`);
        return parent.index(key);
      }
      case PATH.reference:
        return kept.get(path.Name);
      case PATH.nothing:
        return null;
      default:
        throw notImplemented(`object path type ${path.ObjectPathType} (${path.Name})`);
    }
  };
  return resolve;
}
