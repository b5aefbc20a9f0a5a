"""Writes the workbooks of ../furnished, full of what stands around cells: run with a Python that has openpyxl, and LibreOffice."""

import datetime
import struct
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

OUT = Path(__file__).resolve().parent.parent / "furnished"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOON = (2024, 1, 1, 12, 0, 0)


def book():
    book = Workbook()
    budget = book.active
    budget.title = "الميزانية"
    budget.sheet_view.rightToLeft = True
    budget.append(["النشاط", "معبأة", "2024", "2025", "المجموع"])
    for row, (name, *amounts) in enumerate([("أ", 1000.10, 200, 0), ("ب", 0.2, 0, 300), ("ج", 5, 6, 7)], 2):
        budget.append([name, *amounts, f"=SUM(B{row}:D{row})"])
    budget.append(["المجموع", *[f"=SUM({c}2:{c}4)" for c in "BCDE"]])
    budget["G1"] = "=IF(E5>1000,\"كبير\",\"صغير\")"
    budget["G2"] = "=B2*2"
    for cell in budget[1]:
        cell.font, cell.fill = Font(bold=True, name="Arial"), PatternFill("solid", fgColor="DDEBF7")
        cell.alignment, cell.border = Alignment(wrap_text=True, horizontal="center"), Border(bottom=Side("thin"))
    for row in budget["B2:E5"]:
        for cell in row:
            cell.number_format, cell.protection = '#,##0.00" dh"', Protection(locked=False)
    budget["B2"].comment = Comment("مراجعة المبلغ", "المقرر")
    budget["C3"].comment = Comment("à vérifier", "rapporteur")
    rule = CellIsRule(operator="greaterThan", formula=["500"], fill=PatternFill("solid", bgColor="FFC7CE"))
    budget.conditional_formatting.add("B2:D4", rule)
    budget.conditional_formatting.add("E2:E4", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    choice = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", showErrorMessage=True)
    budget.add_data_validation(choice)
    choice.add("B2:D4")
    budget["A2"].hyperlink = "https://example.org/"
    budget.merge_cells("G4:H5")
    budget.freeze_panes, budget.print_title_rows, budget.print_area = "B2", "1:1", "A1:E5"
    budget.column_dimensions["A"].width, budget.row_dimensions[4].height = 30, 22
    chart = BarChart()
    chart.add_data(Reference(budget, min_col=2, max_col=4, min_row=1, max_row=4), titles_from_data=True)
    budget.add_chart(chart, "A8")

    follow = book.create_sheet("Suivi l'an")
    follow.append(["code", "poids", "réalisé"])
    for row in range(3):
        follow.append([f"P{row}", 10 * row, None])
    follow.add_table(Table(displayName="Suivi", ref="A1:C4"))
    follow["E1"], follow["E2"] = "=SUM(Suivi[poids])", "='الميزانية'!E5+E1"
    total = DefinedName("Total", attr_text="'الميزانية'!$E$5")
    if hasattr(book.defined_names, "append"):
        book.defined_names.append(total)
    else:
        book.defined_names[total.name] = total
    follow["E3"], follow["E4"] = "=Total-1", "=TODAY()"
    guarded = book.create_sheet("محمية")
    guarded.append(["مقفلة", "مفتوحة", "=A1"])
    guarded["B1"].protection = Protection(locked=False)
    guarded.protection.sheet = True
    book.create_chartsheet("رسم")
    book.properties.created = book.properties.modified = datetime.datetime(2024, 1, 1)

    return book


def png():
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    pixels = zlib.compress(b"".join(b"\0" + bytes([255, 200, 0] * 8) for _ in range(8)))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


PICTURE = (
    '<oneCellAnchor xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="%s"><from><col>6</col><colOff>0</colOff><row>6</row>'
    '<rowOff>0</rowOff></from><ext cx="360000" cy="360000"/><pic><nvPicPr><cNvPr id="9" name="logo"/><cNvPicPr/></nvPicPr><blipFill>'
    '<a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></blipFill><spPr><a:prstGeom prst="rect"/></spPr></pic><clientData/></oneCellAnchor>' % OFFICE
)
EXTENSION = (
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
    '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>'
    "<xm:f>'الميزانية'!B2:D2</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>"
)


def furnish(name, target, macros):
    """What openpyxl writes, and what it does not: a picture, a sparkline, macros, settings of a printer, a list of formulas, XML of others."""
    with zipfile.ZipFile(name) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {entry: old.read(entry) for entry in old.namelist()}

        def change(part, before, after):
            assert before in parts[part].decode(), (part, before)
            parts[part] = parts[part].decode().replace(before, after, 1).encode()

        def link(part, kind, target):
            change(part, "</Relationships>", f'<Relationship Id="rId9" Type="{OFFICE}/{kind}" Target="{target}"/></Relationships>')

        def tell(entry):
            change("[Content_Types].xml", "</Types>", f"{entry}</Types>")

        parts["xl/media/image1.png"] = png()
        change("xl/drawings/drawing1.xml", "</wsDr>", PICTURE + "</wsDr>")
        link("xl/drawings/_rels/drawing1.xml.rels", "image", "/xl/media/image1.png")
        change("xl/worksheets/sheet1.xml", "</worksheet>", EXTENSION + "</worksheet>")
        parts["xl/printerSettings/printerSettings1.bin"] = bytes(range(256)) * 4
        link("xl/worksheets/_rels/sheet1.xml.rels", "printerSettings", "/xl/printerSettings/printerSettings1.bin")
        parts["customXml/item1.xml"] = '<?xml version="1.0"?><ملاحظات xmlns="urn:collectivite">احتفظ بي</ملاحظات>'.encode()
        link("xl/_rels/workbook.xml.rels", "customXml", "/customXml/item1.xml")
        cells = "".join(f'<c r="{cell}" i="1"/>' for cell in ["E2", "E3", "E4", "B5", "C5", "D5", "E5", "G1", "G2"])
        chain = f'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{cells}</calcChain>'
        parts["xl/calcChain.xml"] = chain.encode()
        change("xl/_rels/workbook.xml.rels", "</Relationships>", f'<Relationship Id="rId8" Type="{OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>')
        tell('<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>')
        for ending, kind in [("png", "image/png"), ("bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings")]:
            tell(f'<Default Extension="{ending}" ContentType="{kind}"/>')
        if macros:
            parts["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
            tell('<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>')
            change("[Content_Types].xml", "spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml")
            change("[Content_Types].xml", "vnd.openxmlformats-officedocument.sheet.macroEnabled", "vnd.ms-excel.sheet.macroEnabled")
            vba = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
            change("xl/_rels/workbook.xml.rels", "</Relationships>", f'<Relationship Id="rId7" Type="{vba}" Target="vbaProject.bin"/></Relationships>')
        for entry, content in parts.items():
            info = zipfile.ZipInfo(entry, NOON)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)


OUT.mkdir(exist_ok=True)
with tempfile.TemporaryDirectory() as folder:
    plain = Path(folder) / "furnished.xlsx"
    book().save(plain)
    furnish(plain, OUT / "furnished.openpyxl.xlsx", False)
    furnish(plain, OUT / "furnished-with-macros.openpyxl.xlsm", True)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", f"{folder}/out", str(plain)],
        check=True,
    )
    (OUT / "furnished.libreoffice.xlsx").write_bytes((Path(folder) / "out" / "furnished.xlsx").read_bytes())
