"""Writes ../workbooks from the sample plans: run with a Python that has openpyxl, on a machine with LibreOffice."""

import datetime
import subprocess
import tempfile
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

HERE = Path(__file__).resolve().parent.parent
OUT = HERE / "workbooks"
SAMPLES = HERE.parent / "workbooks" / "plan"
TYPED = SAMPLES / "ait-melloul-2024-2025.typed.xlsx"
PUBLISHED = SAMPLES / "ait-melloul-2024-2025.as-published.xlsx"
NOT_CALCULATED = SAMPLES / "ait-melloul-2024-2025.not-calculated.xlsx"


def save(book, name):
    book.properties.created = book.properties.modified = datetime.datetime(2024, 1, 1)
    book.save(OUT / f"{name}.openpyxl.xlsx")


def unmerge(sheet, repeat):
    for merge in list(sheet.merged_cells.ranges):
        value = sheet.cell(merge.min_row, merge.min_col).value
        style = sheet.cell(merge.min_row, merge.min_col).number_format
        sheet.unmerge_cells(str(merge))
        if repeat and merge.max_row > merge.min_row and merge.min_row > 3 and merge.max_col == merge.min_col:
            for row in range(merge.min_row + 1, merge.max_row + 1):
                sheet.cell(row, merge.min_col, value).number_format = style


def saved_again():
    for name, path in (("typed", TYPED), ("published", PUBLISHED)):
        save(load_workbook(path, data_only=True), f"{name}-saved-again")


def without_merges():
    for name, path, repeat in (("without-merges", TYPED, False), ("flat", PUBLISHED, True)):
        book = load_workbook(path, data_only=True)
        for sheet in book:
            unmerge(sheet, repeat)
        save(book, name)


def from_1904():
    book = load_workbook(TYPED, data_only=True)
    book.epoch = CALENDAR_MAC_1904
    save(book, "dates-from-1904")


def as_tables():
    """Each matrix of the published plan as a table of Excel, with a header in one row and no page breaks."""
    source = load_workbook(PUBLISHED, data_only=True)
    book = Workbook()
    book.remove(book.active)
    for index, (sheet, first, height) in enumerate(zip(source, (4, 3, 3), (1, 3, 1)), 1):
        unmerge(sheet, True)
        target = book.create_sheet(f"Tableau {index}")
        heads = [header(sheet, first, height, column) for column in range(1, sheet.max_column + 1)]
        target.append(heads)
        for row in sheet.iter_rows(min_row=first + height, values_only=True):
            if any(row[:6]) and row[0] != sheet.cell(first, 1).value:
                target.append(row)
        area = f"A1:{target.cell(target.max_row, target.max_column).coordinate}"
        target.add_table(Table(displayName=f"Matrice{index}", ref=area))
    save(book, "tables-of-excel")


def header(sheet, first, height, column):
    own = [sheet.cell(row, column).value for row in range(first, first + height)]
    names = [str(value) for value in own if value is not None]
    if names and names[-1].isdigit():
        names = ["للبرمجة", names[-1]]
    return names[-1] if height == 3 and column == 7 else " ".join(names)


def by_libreoffice(path, name, *steps):
    with tempfile.TemporaryDirectory() as folder:
        for step in steps:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                 "--convert-to", step, "--outdir", folder, str(path)],
                check=True, capture_output=True, timeout=120,
            )
            path = Path(folder) / f"{path.stem}.{step.split(':')[0]}"
        (OUT / f"{name}.libreoffice{path.suffix}").write_bytes(path.read_bytes())


saved_again()
without_merges()
from_1904()
as_tables()
by_libreoffice(TYPED, "typed-by-way-of-ods", "ods", "xlsx")
by_libreoffice(PUBLISHED, "published", "xlsx")
by_libreoffice(TYPED, "typed-by-way-of-xls", "xls", "xlsx")
by_libreoffice(NOT_CALCULATED, "calculated", "xlsx")
for form in ("ods", "xls"):
    by_libreoffice(TYPED, "typed", form)
    by_libreoffice(PUBLISHED, "published", form)
    by_libreoffice(NOT_CALCULATED, "calculated", form)
