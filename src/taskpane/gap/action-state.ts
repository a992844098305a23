import type { GapModel } from "./useGap";

/** Whether the action of a gap can be made by a key: `has` one already, so that only the button makes another. */
export type ActionState = "needsGap" | "making" | "has" | "can";

export function actionState({ item, queue }: Pick<GapModel, "item" | "queue">): ActionState {
  if (!item?.hasGap) return "needsGap";
  if (queue.waiting.some((write) => write.item === item.id && write.isAction)) return "making";
  return (item.record.actions ?? []).length > 0 ? "has" : "can";
}
