"""Tables of the vignettes, each between two comments that `marked()` writes."""

import re

from pykeras3 import differences
from tools.generate import conversion_table
from tools.generate.r_code import r_name

TABLE = re.compile(r"<!-- table ([\w-]+), .*?\n.*?<!-- end of table -->\n", re.DOTALL)


def marked(name: str, table: str) -> str:
    """Return a table between comments that name it."""
    return f"<!-- table {name}, written by make generate -->\n{table}<!-- end of table -->\n"


def counting_arguments(declared) -> str:
    """Return the table of one-based arguments and the functions that have them."""
    functions_of = {}
    for declaration in all_of(declared):
        counted = [
            argument_text(name, convention)
            for name, convention in declaration.conventions.items()
            if convention.one_based
        ]
        if counted:
            functions_of.setdefault(", ".join(counted), []).append(declaration.name)
    rows = sorted(functions_of.items(), key=lambda row: (-len(row[1]), row[0]))
    return table_of(("arguments", "functions"), ((arguments, listed(names)) for arguments, names in rows))


def argument_text(argument: str, convention) -> str:
    """Return an argument, with the condition under which it counts from 1, if there is one."""
    condition = f" (counts from 1 {convention.condition})" if convention.condition else ""
    return f"`{r_name(argument)}`{condition}"


def counting_results(declared) -> str:
    """Return the list of functions whose results are one-based indices unless `zero_indexed` is set."""
    names = [
        d.name
        for d in all_of(declared)
        if "zero_indexed" in d.names and not any("zero_indexed" in c.condition for c in d.conventions.values())
    ]
    return listed(names) + "\n"


def all_of(declared) -> list:
    """Return all declarations by name."""
    return sorted((d for found in declared.values() for d in found), key=lambda d: d.name)


def listed(names) -> str:
    """Return names as code, with commas."""
    return ", ".join(f"`{name}`" for name in names)


def table_of(heads, rows) -> str:
    """Return a table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def values_of_r() -> str:
    """Return the table of R's values in Python."""
    rows = [
        (row.kind, *map(value_cell, (row.code, row.python, row.back, row.argument))) for row in conversion_table.FROM_R
    ]
    return table_of(("R", "code", "in Python, by `r[...]`", "back in R", "as an argument of a function"), rows)


def values_of_python() -> str:
    """Return the table of Python's values in R; results that reticulate decides on are marked."""
    rows = [
        (row.kind, value_cell(row.code), value_cell(row.r), value_cell(row.result) + by_reticulate(row))
        for row in conversion_table.FROM_PYTHON
    ]
    return table_of(("Python", "code", "in R, by `r[...]`", "as the result of a function"), rows)


def value_cell(text) -> str:
    """Return a measured value as a cell: code, but words in plain text."""
    is_words = text is None or text == conversion_table.SAME or text.startswith("error: ")
    return differences.as_cell((text or "") if is_words else differences.as_code(text))


def by_reticulate(row) -> str:
    """Return a mark for a result that reticulate decides on."""
    if row.result is None:
        return "by reticulate"
    return "" if row.result == row.r else " by reticulate"


def tables(declared) -> dict[str, str]:
    """Return the tables by the name in their comments."""
    return {
        "counting-arguments": counting_arguments(declared),
        "counting-results": counting_results(declared),
        "differences": differences.table(),
        "differences-in-r": differences.table("r"),
        "values-of-r": values_of_r(),
        "values-of-python": values_of_python(),
    }


def derived(declared, folder) -> dict:
    """Return each vignette with such tables and the text that it must hold."""
    written, known = {}, tables(declared)
    for path in sorted(folder.glob("*.*md")):
        text = path.read_text(encoding="utf-8")
        if TABLE.search(text):
            written[path] = TABLE.sub(lambda found: marked(found[1], known[found[1]]), text)
    return written
