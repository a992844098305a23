import type { ExcelObject, MethodResult } from "./excel-object";

/** Services of Office beside the workbook that an add-in page calls when it starts; what they are told is of no consequence here. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  "Microsoft.InternalService.AddinInternalService": ["NotifyActionHandlerReady"],
  "Microsoft.AppRuntime.AppRuntimeService": ["SetAppRuntimeState"],
  "Microsoft.AppRuntime.AppRuntimePersistenceService": ["SetAppRuntimeStartState"],
  "Microsoft.ExcelServices.CustomFunctions": ["SetInvocationResults", "SetInvocationArrayResults"],
};

/** @param record hears of every call, for tests that look at the results of custom functions */
export function serviceObject(name: string, record: (service: string, method: string, args: readonly unknown[]) => void): ExcelObject | undefined {
  const methods = SERVICES[name];
  if (!methods) return undefined;
  const entries = methods.map((method): [string, (...args: readonly unknown[]) => MethodResult] => [method, (...args) => record(name, method, args)]);
  return { type: name, properties: {}, methods: Object.fromEntries(entries) };
}
