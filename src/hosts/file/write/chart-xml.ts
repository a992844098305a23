import type { ChartPlan } from "../../../core/workbook/sheet-plan";
import { chartSeriesXml } from "./chart-series-xml";
import type { ChartSource } from "./chart-series-xml";
import { attributeText, plainElementText, RELATIONSHIPS_NS, XML_DECLARATION } from "./xml-text";

export const CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const AXIS_SIZE = 900;
const INK = "404040";
const GRID = "D9D9D9";

function textProperties(size: number, isBold: boolean): string {
  return `sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill>`;
}

function titleXml(text: string, size: number): string {
  const properties = textProperties(size, true);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${properties}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" ${properties}</a:rPr><a:t>${plainElementText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function axisText(): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${textProperties(AXIS_SIZE, false)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function categoryAxisXml(plan: ChartPlan, isHorizontal: boolean): string {
  const orientation = plan.reverseCategories === true ? "maxMin" : "minMax";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isHorizontal ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${axisText()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** The axis along the bottom of a scatter chart: its numbers stand where they belong. */
function numberAxisXml({ categoryFormat = "General" }: ChartPlan): string {
  return (
    `<c:valAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="${attributeText(categoryFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${axisText()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>`
  );
}

function valueAxisXml(plan: ChartPlan, isHorizontal: boolean): string {
  const { min, max, numberFormat, title } = plan.valueAxis;
  const bounds = (max === undefined ? "" : `<c:max val="${max}"/>`) + (min === undefined ? "" : `<c:min val="${min}"/>`);
  // With the categories upside down the value axis would move to the top; it belongs at the last category, which is at the bottom then.
  const crosses = plan.reverseCategories === true ? "max" : "autoZero";
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isHorizontal ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${GRID}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    (title === undefined ? "" : titleXml(title, AXIS_SIZE)) +
    `<c:numFmt formatCode="${attributeText(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `${axisText()}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/><c:crossBetween val="${plan.kind === "scatter" ? "midCat" : "between"}"/></c:valAx>`
  );
}

function plotXml(plan: ChartPlan, source: ChartSource): string {
  const series = plan.series.map((one, index) => chartSeriesXml(plan, one, index, source)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (plan.kind === "scatter") return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
  if (plan.kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = plan.kind.startsWith("bar") ? "bar" : "col";
  const isStacked = plan.kind.endsWith("Stacked");
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
  );
}

/** The part of one chart, with the points that the source knows as its cache. */
export function chartXml(plan: ChartPlan, source: ChartSource): string {
  const isHorizontal = plan.kind.startsWith("bar");
  const legend =
    plan.legend === "none"
      ? ""
      : `<c:legend><c:legendPos val="${plan.legend === "bottom" ? "b" : "r"}"/><c:overlay val="0"/>${axisText()}</c:legend>`;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIPS_NS}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(plan.title, TITLE_SIZE)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(plan, source)}` +
    `${plan.kind === "scatter" ? numberAxisXml(plan) : categoryAxisXml(plan, isHorizontal)}${valueAxisXml(plan, isHorizontal)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:chartSpace>'
  );
}
