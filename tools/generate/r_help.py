"""The help pages of the R package, man/*.Rd, but those of functions without declaration, which are written by hand."""

import re

from pykeras3.compat.keras2 import defunct
from pykeras3.core.declaring import docstrings
from tools.generate.r_code import formals, head, r_name, usage_name
from tools.generate.r_functions import MODEL, OF_RETICULATE, function_name
from tools.generate.r_namespace import REEXPORTS, reexported

WIDTH = 88
R_CONSTANTS = {"None": "NULL", "True": "TRUE", "False": "FALSE"}
# Sentences with a pipe of Python's
PIPED = re.compile(r"\s*[^.`]*`[^`]* >> [^`]*`[^.]*\.")
# The dots of an R function whose further arguments are keyword-only in Python
EMPTY_DOTS = "Must be empty: the arguments that follow are given by name."


def is_documented(declaration) -> bool:
    """Return True if a function needs a help page here, unlike reexports and methods of base's generics."""
    generated_method = declaration.r.generic and not declaration.r.by_hand
    return bool(generated_method) or not (declaration.r.generic or declaration.name in reexported())


def page(declaration, example: str = "", is_run: bool = True) -> str:
    """Return the help page of one function, with an example if there is one."""
    prose, _ = docstrings.split_text(declaration.text)
    summary, _, details = prose.partition("\n\n")
    return (
        "\n".join(
            [
                f"% Written by `make generate`.\n\\name{{{declaration.name}}}",
                *(f"\\alias{{{name}}}" for name in aliases(declaration)),
                f"\\title{{{rd(' '.join(summary.split()).rstrip('.'))}}}",
                section("description", rd(docstrings.paragraphs(summary))),
                section("usage", usage(declaration)),
                *optional_section("arguments", argument_items(declaration)),
                section("value", rd(docstrings.value_text(declaration))),
                *optional_section("details", rd(details_text(declaration, details))),
                *(titled_section(heading, rd(text)) for heading, text in docstrings.shapes(declaration).items()),
                *optional_section("source", rd(docstrings.source_line(declaration))),
                *optional_section("examples", r_example(example, is_run)),
            ]
        )
        + "\n"
    )


def defunct_page() -> str:
    """Return the help page of the defunct functions of the R package keras 2."""
    messages = sorted(defunct.messages().items())
    return topic(
        "pykeras3-defunct",
        [name for name, _ in messages],
        "Defunct functions of the R package keras 2",
        "These functions raise an error that names their replacement.",
        section("details", "\n".join(["\\itemize{", *(f"  \\item {rd(text)}" for _, text in messages), "}"])),
        "\\keyword{internal}",
    )


def reexports_page() -> str:
    """Return the help page of the functions that come from other packages."""
    sources = {**REEXPORTS, "reticulate": OF_RETICULATE}
    items = (f"  \\item{{{package}}}{{{rd(coded(names))}}}" for package, names in sorted(sources.items()))
    return topic(
        "reexports",
        sorted(reexported()),
        "Functions of other packages",
        "These functions come from other packages, whose help describes them.",
        section("details", "\n".join(["\\describe{", *items, "}"])),
    )


def coded(names) -> str:
    """Return names as code, with commas."""
    return ", ".join(f"`{name}`" for name in names)


def topic(name: str, names, title: str, description: str, *sections: str) -> str:
    """Return a help page of several functions without usage."""
    return (
        "\n".join(
            [
                f"% Written by `make generate`.\n\\name{{{name}}}",
                *(f"\\alias{{{escaped_code(alias)}}}" for alias in names),
                f"\\title{{{title}}}",
                section("description", description),
                *sections,
            ]
        )
        + "\n"
    )


def section(name: str, text: str) -> str:
    """Return a section of a help page."""
    return f"\\{name}{{\n{text}\n}}"


def titled_section(title: str, text: str) -> str:
    """Return a section of a help page with a title of its own."""
    return f"\\section{{{title}}}{{\n{text}\n}}"


def optional_section(name: str, text: str) -> list[str]:
    """Return a list of the section, which is empty if there is no text."""
    return [section(name, text)] if text else []


def aliases(declaration) -> list[str]:
    """Return the topics that lead to the page of a function."""
    own = [] if declaration.name in reexported() else [declaration.name]
    return list(dict.fromkeys([*own, *([function_name(declaration)] if declaration.r.generic else [])]))


def usage(declaration) -> str:
    """Return the usage of a function, as a method if it is one."""
    if declaration.r.generic:
        return head(f"\\method{{{usage_name(declaration)}}}{{{MODEL}}}", declaration, WIDTH)
    return head(declaration.name, declaration, WIDTH).replace("%", "\\%")


def argument_items(declaration) -> str:
    """Return the items of the arguments' section; Python's `*args` and `**kwargs` are both R's dots."""
    described: dict[str, str] = {}
    for name, text in docstrings.arguments(declaration).items():
        key = "\\dots" if name.startswith("*") else r_name(name)
        described[key] = f"{described[key]} {text}" if key in described else text
    names = ["\\dots" if name == "..." else name for name, _ in formals(declaration)]
    described = {name: described.get(name, EMPTY_DOTS) for name in names}
    return "\n".join(f"  \\item{{{name}}}{{{rd(text)}}}" for name, text in described.items())


def r_example(code: str, is_run: bool) -> str:
    """Return R code that example() runs if `is_run`, but R CMD check, which may not find Python, does not."""
    return f"\\{'donttest' if is_run else 'dontrun'}{{\n{escaped_code(code)}\n}}" if code else ""


def escaped_code(code: str) -> str:
    """Return R code in the markup of help pages."""
    return re.sub(r"([\\%])", r"\\\1", code)


def details_text(declaration, details: str) -> str:
    """Return the paragraphs after the summary, and which arguments are one-based."""
    counted = docstrings.counted_from_one(declaration, r_name)
    if not counted:
        return details
    return f"{details}\n\nCounted from 1: {counted}.".strip()


def rd(text: str) -> str:
    """Return text in the markup of help pages, in R's terms; what is in backticks becomes code."""
    text = re.sub(r"([\\%{}])", r"\\\1", in_r_terms(PIPED.sub("", text)))
    return re.sub(r"`([^`]*)`", r"\\code{\1}", text)


def in_r_terms(text: str) -> str:
    """Return text with R's constants, vectors, members and named lists in place of Python's; code is in backticks."""
    text = text.replace(" (NULL in R)", "").replace("`None`, NA in R", "`NA`")
    text = re.sub(r"\b(None|True|False)\b", lambda word: R_CONSTANTS[word[1]], text)
    parts = re.split("(`[^`]*`)", text)
    return "".join(code_in_r(part) if part.startswith("`") else prose_in_r(part) for part in parts)


def code_in_r(code: str) -> str:
    """Return code with vectors and members of objects as R writes them."""
    return re.sub(r"\b(self|super)\.", r"\1$", re.sub(r"^`\[([^][]*)\]`$", r"`c(\1)`", code))


def prose_in_r(prose: str) -> str:
    """Return prose in which dicts are named lists."""
    return re.sub(r"\b([Dd])ict(s?)\b", lambda word: f"{'Named' if word[1] == 'D' else 'named'} list{word[2]}", prose)
