"""Writes the workbooks of ../openpyxl: run with a Python that has openpyxl."""

import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

OUT = Path(__file__).resolve().parent.parent / "openpyxl"


def save(book, name):
    book.properties.created = book.properties.modified = datetime.datetime(2024, 1, 1)
    book.save(OUT / f"{name}.xlsx")


def values():
    book = Workbook()
    sheet = book.active
    sheet.title = "قيم"
    sheet.append(["نص", "  spaces  ", "line\nbreak", "5.10", "007", "=not a formula"[1:], "", None, "&<>\"'"])
    sheet.append([0, 1, -1, 0.1 + 0.2, 1e21, 1.5e-9, 2461996, 9007199254740993, 0.3])
    sheet.append([True, False, "#REF!", "#N/A", "TRUE"])
    sheet.append([datetime.date(2024, 1, 1), datetime.datetime(2024, 12, 31, 13, 30), datetime.time(8, 15)])
    sheet.append(["\u200fعلامة", "لا\u00a0يفصل", "\u202f", "_x000D_", "a\tb"])
    save(book, "values")


def formulas():
    book = Workbook()
    sheet = book.active
    for row in range(1, 6):
        sheet.append([row, row * 10.5, f"=A{row}+B{row}", f'=IF(A{row}>2,"نعم","لا")'])
    sheet["A7"] = "=SUM(A1:A5)"
    sheet["B7"] = "=SUM(B1:B5)"
    sheet["C7"].number_format = "#,##0.00"
    sheet["C7"] = '=A7&" & "&B7'
    save(book, "formulas-never-calculated")


def formats():
    book = Workbook()
    sheet = book.active
    codes = [
        "0.00", "#,##0.00", "0%", "0.00%", "dd/mm/yyyy", "yyyy-mm-dd", '#,##0.00" dh"', "[Red]#,##0.00",
        '[$-40C]d mmmm yyyy;@', "#,##0.00_);[Red](#,##0.00)", "General", "@", '0"%"', "mm:ss", "[h]:mm",
        '_-* #,##0.00\\ "DH"_-', "d/m/yy h:mm", '"day" 0',
    ]
    for row, code in enumerate(codes, 1):
        sheet.cell(row, 1, 45292.5).number_format = code
        sheet.cell(row, 2).number_format = code
    save(book, "formats")


def merges():
    book = Workbook()
    sheet = book.active
    for row in range(1, 21):
        for column in range(1, 6):
            sheet.cell(row, column, f"{row}-{column}")
    for first in range(1, 20, 4):
        sheet.merge_cells(start_row=first, start_column=1, end_row=first + 3, end_column=1)
        sheet.merge_cells(start_row=first, start_column=3, end_row=first + 1, end_column=4)
    save(book, "merges")


def hidden():
    book = Workbook()
    sheet = book.active
    for row in range(1, 11):
        sheet.append([row, row, row, row])
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[12].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet.auto_filter.ref = "A1:D10"
    other = book.create_sheet("مخفية")
    other.sheet_state = "hidden"
    other["A1"] = "hidden sheet"
    book.create_chartsheet("chart")
    save(book, "hidden-and-chart")


def mac():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append([datetime.date(2024, 1, 1), datetime.date(1904, 1, 2), 100])
    save(book, "dates-from-1904")


def furniture():
    """What stands around the cells and must not be taken for them."""
    book = Workbook()
    sheet = book.active
    sheet.append(["code", "weight"])
    for row in range(2, 8):
        sheet.append([f"PO-{row}", row / 100])
    sheet.add_table(Table(displayName="Weights", ref="A1:B7"))
    rule = CellIsRule(operator="greaterThan", formula=["0.05"], fill=PatternFill("solid", bgColor="FF0000"))
    sheet.conditional_formatting.add("B2:B7", rule)
    choice = DataValidation(type="list", formula1='"a,b,c"')
    sheet.add_data_validation(choice)
    choice.add("C2:C7")
    sheet["A2"].comment = Comment("a comment", "someone")
    sheet["A3"].hyperlink = "https://example.org/"
    sheet["A4"].font = Font(bold=True)
    sheet.freeze_panes = "B2"
    sheet.sheet_view.rightToLeft = True
    sheet.oddHeader.center.text = "Page &P"
    ours = book.create_sheet("قرارات")
    ours["A1"] = "written by Infitah"
    name = DefinedName("_infitah.decisions", attr_text="'قرارات'!$A$1:$F$20")
    if hasattr(book.defined_names, "append"):
        book.defined_names.append(name)
    else:
        book.defined_names[name.name] = name
    save(book, "furniture-and-sheet-of-ours")


for write in (values, formulas, formats, merges, hidden, mac, furniture):
    write()
