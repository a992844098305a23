import type { XmlElement } from "../xml-tree";

/** Places a new child where a schema's sequence wants it: before the first child that comes later in `order`. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const later = order.slice(order.indexOf(child.local) + 1);
  parent.insertBefore(
    child,
    parent.elements().find((element) => later.includes(element.local)),
  );
}
