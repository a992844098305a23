' Edits a workbook with LibreOffice's own functions. Each line of the job file is one step, its parts separated by tabs.
Option Explicit
Dim doc As Object

Sub Main(jobs As String)
  Dim files As Object, reader As Object, job As String, outcome As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(jobs))
  reader.setEncoding("UTF-8")
  On Error GoTo Failed
  Do While Not reader.isEOF()
    job = Replace(Replace(reader.readLine(), Chr(13), ""), Chr(10), "")
    If Len(job) > 0 Then Perform(Split(job, Chr(9)))
  Loop
  outcome = "done"
  GoTo Finish
Failed:
  outcome = "failed at """ & Replace(job, Chr(9), " ") & """: " & Error$
  Resume Finish
Finish:
  reader.closeInput()
  Report(files, jobs & ".outcome", outcome)
  StarDesktop.terminate()
End Sub

Sub Report(files As Object, url As String, outcome As String)
  Dim writer As Object
  writer = createUnoService("com.sun.star.io.TextOutputStream")
  writer.setOutputStream(files.openFileWrite(url))
  writer.setEncoding("UTF-8")
  writer.writeString(outcome)
  writer.closeOutput()
End Sub

Sub Perform(a)
  Select Case a(0)
    Case "open"
      Dim how(0) As New com.sun.star.beans.PropertyValue
      how(0).Name = "Hidden" : how(0).Value = True
      doc = StarDesktop.loadComponentFromURL(a(1), "_blank", 0, how())
    Case "save"
      Dim kind(0) As New com.sun.star.beans.PropertyValue
      kind(0).Name = "FilterName" : kind(0).Value = "Calc MS Excel 2007 XML"
      doc.calculateAll()
      doc.storeToURL(a(1), kind())
      doc.close(True)
    Case "renameSheet"
      doc.Sheets.getByName(a(1)).Name = a(2)
    Case "moveSheet"
      doc.Sheets.moveByName(a(1), CInt(a(2)))
    Case "removeSheet"
      doc.Sheets.removeByName(a(1))
    Case "setText"
      doc.Sheets.getByName(a(1)).getCellRangeByName(a(2)).String = a(3)
    Case "setNumber"
      doc.Sheets.getByName(a(1)).getCellRangeByName(a(2)).Value = CDbl(a(3))
    Case "setFormula"
      doc.Sheets.getByName(a(1)).getCellRangeByName(a(2)).Formula = a(3)
    Case "clear"
      doc.Sheets.getByName(a(1)).getCellRangeByName(a(2)).clearContents(1 + 2 + 4 + 16)
    Case "insertColumns"
      doc.Sheets.getByName(a(1)).Columns.insertByIndex(CInt(a(2)), CInt(a(3)))
    Case "insertRows"
      doc.Sheets.getByName(a(1)).Rows.insertByIndex(CLng(a(2)), CLng(a(3)))
    Case "removeRows"
      doc.Sheets.getByName(a(1)).Rows.removeByIndex(CLng(a(2)), CLng(a(3)))
    Case "removeColumns"
      doc.Sheets.getByName(a(1)).Columns.removeByIndex(CInt(a(2)), CInt(a(3)))
    Case "moveRange"
      Dim sheet As Object
      sheet = doc.Sheets.getByName(a(1))
      sheet.moveRange(sheet.getCellRangeByName(a(3)).CellAddress, sheet.getCellRangeByName(a(2)).RangeAddress)
    Case "sort"
      SortRange(doc.Sheets.getByName(a(1)).getCellRangeByName(a(2)), CInt(a(3)), a(4) = "ascending")
    Case Else
      Error 5
  End Select
End Sub

Sub SortRange(range As Object, column As Integer, ascending As Boolean)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = ascending
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields" : how(0).Value = field()
  how(1).Name = "ContainsHeader" : how(1).Value = True
  range.sort(how())
End Sub
