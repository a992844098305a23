import { strToU8, zipSync } from "fflate";

/** The parts of a package by name: small enough to be changed by hand, one fault at a time. */
export type PackageText = Readonly<Record<string, string>>;

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationships(list: readonly (readonly [string, string])[], base = RELS): string {
  const items = list.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${kind.includes("/") ? kind : `${base}/${kind}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEETML}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEETML}.calcChain+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEETML}.table+xml"/><Override PartName="/xl/tables/table2.xml" ContentType="${SHEETML}.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const WORKBOOK = `${HEAD}<workbook ${MAIN}><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Risk log" sheetId="1" r:id="rId1"/><sheet name="Config" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="AsOf">INDEX(tblConfig[Value],MATCH("asOf",tblConfig[Key],0))</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Risk log'!$3:$3</definedName><definedName name="StatusList">tblConfig[Status]</definedName></definedNames></workbook>`;

const RISKS = `${HEAD}<worksheet ${MAIN}><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="4" width="20" customWidth="1"/></cols><sheetData><row r="1" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="3">${text("A3", "ID")}${text("B3", "Risk owner")}${text("C3", "Score")}${text("D3", "Band")}</row><row r="4">${text("A4", "RSK-001")}${text("B4", "Anna")}<c r="C4"><v>12</v></c><c r="D4" t="str"><f>IF(tblRisks[[#This Row],[Score]]&gt;9,"high","low")</f><v>high</v></c></row><row r="5">${text("A5", "RSK-002")}<c r="C5"><v>4.5</v></c><c r="D5" t="str"><f>IF(tblRisks[[#This Row],[Score]]&gt;9,"high","low")</f><v>low</v></c></row><row r="8"><c r="A8" t="b"><v>1</v></c><c r="B8" t="e"><f>NA()</f><v>#N/A</v></c><c r="C8"><f>SUM(tblRisks[Score])</f><v>16.5</v></c><c r="D8" t="str"><f>tblRisks[[#Headers],[Risk owner]]</f><v>Risk owner</v></c></row><row r="9"><c r="A9"><f>_xlfn.AGGREGATE(14,6,("0"&amp;MID(tblRisks[ID],5,9))*1,1)</f><v>2</v></c><c r="B9"><f>COUNTIFS(tblRisks[Risk owner],"Anna")+AsOf*0</f><v>1</v></c><c r="C9"><f>SUM(Config!$B$4:$B$4)*0</f><v>0</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A10:B10"/><mergeCell ref="C10:D10"/></mergeCells><conditionalFormatting sqref="C4:C5"><cfRule type="expression" dxfId="0" priority="1"><formula>$C4&gt;9</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C8"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Unknown" error="Choose from the list." promptTitle="Owner" prompt="Who answers for it." sqref="B4:B5"><formula1>StatusList</formula1></dataValidation><dataValidation type="list" allowBlank="1" sqref="D4:D5"><formula1>"high,low"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="AsOf" display="As of"/><hyperlink ref="A8" location="'Risk log'!A3"/></hyperlinks><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;LSecurity&amp;R&amp;P of &amp;N</oddFooter></headerFooter><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const CONFIG = `${HEAD}<worksheet ${MAIN}><sheetData><row r="3">${text("A3", "Key")}${text("B3", "Value")}${text("C3", "Status")}</row><row r="4">${text("A4", "asOf")}<c r="B4"><f>TODAY()</f><v>46347</v></c>${text("C4", "Open")}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

function table(id: number, name: string, ref: string, columns: string): string {
  return `${HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>${columns}<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`;
}

const RISK_COLUMNS = `<tableColumns count="4"><tableColumn id="1" name="ID"/><tableColumn id="2" name="Risk owner"/><tableColumn id="3" name="Score"/><tableColumn id="4" name="Band"><calculatedColumnFormula>IF(tblRisks[[#This Row],[Score]]&gt;9,"high","low")</calculatedColumnFormula></tableColumn></tableColumns>`;
const CONFIG_COLUMNS = `<tableColumns count="3"><tableColumn id="1" name="Key"/><tableColumn id="2" name="Value"/><tableColumn id="3" name="Status"/></tableColumns>`;

const DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Scores" descr="Scores by risk"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'Risk log'!$C$3</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>'Risk log'!$A$4:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Risk log'!$C$4:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

/** A valid workbook, written by hand, with one of everything that the lint looks at. */
export const sampleParts: PackageText = {
  "[Content_Types].xml": CONTENT_TYPES,
  "_rels/.rels": relationships([
    ["officeDocument", "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
  ]),
  "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z</dcterms:created></cp:coreProperties>`,
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
  ]),
  "xl/worksheets/sheet1.xml": RISKS,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["table", "../tables/table1.xml"],
    ["drawing", "../drawings/drawing1.xml"],
  ]),
  "xl/worksheets/sheet2.xml": CONFIG,
  "xl/worksheets/_rels/sheet2.xml.rels": relationships([["table", "../tables/table2.xml"]]),
  "xl/styles.xml": STYLES,
  "xl/sharedStrings.xml": `${HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>Risks</t></si></sst>`,
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D4" i="1"/><c r="D5"/><c r="C8"/><c r="B4" i="2"/></calcChain>`,
  "xl/tables/table1.xml": table(1, "tblRisks", "A3:D5", RISK_COLUMNS),
  "xl/tables/table2.xml": table(2, "tblConfig", "A3:C4", CONFIG_COLUMNS),
  "xl/drawings/drawing1.xml": DRAWING,
  "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
  "xl/charts/chart1.xml": CHART,
};

/** The package of some parts. */
export function packageOf(parts: PackageText): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)])));
}

/** The sample with one text of one part replaced (`content` undefined: the part taken away). Throws where the text is not there. */
export function sampleWith(path: string, from: string, to: string): PackageText {
  const content = sampleParts[path];
  if (content === undefined || !content.includes(from)) throw new Error(`${path} of the sample does not hold "${from}"`);
  return { ...sampleParts, [path]: content.replace(from, () => to) };
}
