/** One function as functions.json of the build describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, unknown>>;
  readonly allowErrorForDataTypeAny?: boolean;
}

/** What the build writes into functions.json. */
export async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const { functionsMetadata } = require("../../.ci/functions-metadata.cjs");
  return (await functionsMetadata()).functions;
}
