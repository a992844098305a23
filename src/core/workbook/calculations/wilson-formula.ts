import { Z95 } from "../../statistics/wilson-interval";

/** One end of the 95 % Wilson interval of x out of n (Wilson 1927) as a native formula; both are expressions for numbers with 0 ≤ x ≤ n and n > 0. */
export function wilsonFormula(side: "lower" | "upper", x: string, n: string): string {
  const z = String(Z95);
  const centre = `${x}/${n}+${z}^2/(2*${n})`;
  const half = `${z}*SQRT(${x}/${n}*(1-${x}/${n})/${n}+${z}^2/(4*${n}^2))`;
  const scale = `(1+${z}^2/${n})`;
  return side === "lower" ? `IF(${x}=0,0,MAX(0,(${centre}-${half})/${scale}))` : `IF(${x}=${n},1,MIN(1,(${centre}+${half})/${scale}))`;
}
