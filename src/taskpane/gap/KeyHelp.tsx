import type { ReactElement } from "react";
import { gapPage } from "../../locales/gap-page";
import { Disclosure } from "../check/Disclosure";
import { Facts } from "../Facts";
import { usePageStyles } from "../usePageStyles";

export function KeyHelp(): ReactElement {
  const page = usePageStyles();
  return (
    <div>
      <Disclosure label={gapPage.item.keysTitle}>
        <Facts facts={gapPage.item.keys.map(([name, value]) => ({ name, value }))} />
        <p className={page.quiet}>{gapPage.item.keysNote}</p>
      </Disclosure>
    </div>
  );
}
