import type { RiskChain } from "../../core/risks/risk-chain";
import type { RiskRecord } from "../../core/rules/open-risks";
import type { OpenBook } from "../../core/workbook/open-book";
import type { BookModel } from "../book/useBook";

/** What the forms about one risk are given. */
export interface RiskFormProps {
  readonly id: string;
  readonly risk: RiskRecord;
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly chain: RiskChain;
  readonly onClose: () => void;
}
