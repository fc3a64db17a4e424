"""The tables of the vignettes, from the declarations: each stands between two comments that `marked()` writes."""
import re

from pykeras3 import differences
from tools.generate.r_code import r_name

TABLE = re.compile(r"<!-- table ([\w-]+), .*?\n.*?<!-- end of table -->\n", re.DOTALL)


def marked(name: str, table: str) -> str:
    return f"<!-- table {name}, written by make generate -->\n{table}<!-- end of table -->\n"


def counting_arguments(declared) -> str:
    """Which arguments count from 1, and of which functions."""
    functions_of = {}
    for declaration in all_of(declared):
        counted = [said(name, convention) for name, convention in declaration.conventions.items()
                   if convention.one_based]
        if counted:
            functions_of.setdefault(", ".join(counted), []).append(declaration.name)
    rows = sorted(functions_of.items(), key=lambda row: (-len(row[1]), row[0]))
    return table_of(("arguments", "functions"), ((arguments, listed(names)) for arguments, names in rows))


def said(argument: str, convention) -> str:
    """An argument, and in which case it counts from 1 where that is not always."""
    condition = f" ({convention.note})" if convention.condition else ""
    return f"`{r_name(argument)}`{condition}"


def counting_results(declared) -> str:
    """Which functions give indices that count from 1 unless the caller says otherwise."""
    names = [d.name for d in all_of(declared)
             if "zero_indexed" in d.names and not any("zero_indexed" in c.condition for c in d.conventions.values())]
    return listed(names) + "\n"


def all_of(declared):
    return sorted((d for found in declared.values() for d in found), key=lambda d: d.name)


def listed(names) -> str:
    return ", ".join(f"`{name}`" for name in names)


def table_of(heads, rows) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def tables(declared) -> dict[str, str]:
    return {"counting-arguments": counting_arguments(declared), "counting-results": counting_results(declared),
            "differences": differences.table(), "differences-in-r": differences.table("r")}


def derived(declared, folder) -> dict:
    """Each vignette that holds such tables, and what it must hold."""
    written, known = {}, tables(declared)
    for path in sorted(folder.glob("*.*md")):
        text = path.read_text()
        if TABLE.search(text):
            written[path] = TABLE.sub(lambda found: marked(found[1], known[found[1]]), text)
    return written
