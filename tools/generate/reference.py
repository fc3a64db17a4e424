"""The reference on the site, in Markdown: a page for each function, and the list of them."""

import importlib
import inspect
import itertools
import re
import textwrap
from types import MappingProxyType

from pykeras3.core.declaring import docstrings
from tools.generate.r_code import head, usage_name

WIDTH = 80
# The file that the site's left-hand navigation is read from
NAVIGATION = "SUMMARY.md"
# A call in prose; code is passed over
CALL = re.compile(r"^```.*?^```$|^ {4}.*?$|(?<!\[)`(\w+)\(\)`", re.DOTALL | re.MULTILINE)
INDEX_HEAD = """---
hide: [toc]
---

# Reference

All public functions by topic; each has the same name in Python and in R.
"""


def page(declaration, example=None) -> str:
    """Return the page of one function; `example` is Markdown by language."""
    prose, _ = docstrings.split_text(declaration.text)
    parts = [
        f"# {declaration.name}",
        prose,
        "## Usage",
        tabs({"Python": fenced("python", python_usage(declaration)), "R": fenced("r", r_usage(declaration))}),
    ]
    described = docstrings.arguments(declaration)
    if described:
        parts += ["## Arguments", *(f"`{name}`\n:   {text}" for name, text in described.items())]
    counted = docstrings.counted_from_one(declaration)
    if counted:
        parts += ["## Counted from 1", counted]
    for heading, text in docstrings.shapes(declaration).items():
        parts += [f"## {heading}", text]
    parts += ["## Value", docstrings.value_text(declaration)]
    source = docstrings.source_line(declaration)
    if source:
        parts += ["## Source", as_code(source)]
    if example:
        parts += ["## Example", tabs(example)]
    return "\n\n".join(parts) + "\n"


def tabs(texts: dict) -> str:
    """Return Markdown in a tab for each language, in the markup of pymdownx.tabbed."""
    return "\n\n".join(f'=== "{language}"\n\n' + textwrap.indent(text, "    ") for language, text in texts.items())


def fenced(language: str, code: str) -> str:
    """Return code as a block of Markdown."""
    return f"```{language}\n{code}\n```"


def python_usage(declaration) -> str:
    """Return the call in Python, in lines that break between arguments."""
    parameters = [p.replace(annotation=inspect.Parameter.empty) for p in declaration.signature.parameters.values()]
    shown = str(declaration.signature.replace(parameters=parameters, return_annotation=inspect.Signature.empty))
    lines = textwrap.wrap(
        f"{declaration.name}{shown}", WIDTH, subsequent_indent=" " * 4, break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(lines)


def r_usage(declaration) -> str:
    """Return the call in R."""
    return head(usage_name(declaration), declaration, WIDTH)


def as_code(source: str) -> str:
    """Return a source line with the functions in it as code."""
    return re.sub(r"\bkeras3?(::|\.)[\w.]*\w(\(\))?", lambda name: f"`{name[0]}`", source)


def modules(declared) -> list[tuple[str, str, list]]:
    """Return group, title and declarations of each module, sorted; the group is empty for a module of its own."""
    titles = {module_title(module): found for module, found in declared.items() if found}
    found = []
    for title in sorted(titles):
        group, _, name = title.rpartition(": ")
        found.append((group, name[0].upper() + name[1:], titles[title]))
    return found


def module_title(module: str) -> str:
    """Return the title of a module, perhaps `group: name`: the summary of its docstring."""
    text = importlib.import_module(f"pykeras3.{module}").__doc__
    return text.partition("\n")[0].rstrip(".")


def index(declared) -> str:
    """Return the page that lists all functions by module, with what each does."""
    parts = [INDEX_HEAD]
    for group, members in itertools.groupby(modules(declared), lambda module: module[0]):
        if group:
            parts.append(f"## {group}\n")
        for _, title, found in members:
            parts += [f"{'###' if group else '##'} {title}\n", table(found)]
    return "\n".join(parts)


def navigation(declared) -> str:
    """Return the list of all pages by group and module, as mkdocs-literate-nav reads it."""
    lines = ["- [All functions](index.md)"]
    for group, members in itertools.groupby(modules(declared), lambda module: module[0]):
        if group:
            lines.append(f"- {group}")
        indent = "    " if group else ""
        for _, title, found in members:
            lines.append(f"{indent}- {title}")
            lines += [f"{indent}    - [{declaration.name}]({declaration.name}.md)" for declaration in found]
    return "\n".join(lines) + "\n"


def table(found) -> str:
    """Return the table of the functions of one module, in an element that the style sheet knows."""
    lines = ['<div class="functions" markdown>\n', "| function | what it does | Keras |", "| --- | --- | --- |"]
    for declaration in found:
        endpoint = f"`{declaration.endpoint}`" if declaration.endpoint else ""
        lines.append(f"| [`{declaration.name}`]({declaration.name}.md) | {summary(declaration)} | {endpoint} |")
    return "\n".join([*lines, "\n</div>\n"])


def summary(declaration) -> str:
    """Return the first paragraph of the help as one cell of a table."""
    text, _ = docstrings.split_text(declaration.text)
    return " ".join(text.partition("\n\n")[0].split()).replace("|", "\\|")


def with_links(text: str, names, folder="") -> str:
    """Return Markdown in which `name()` links to the page of that function in the folder."""
    return CALL.sub(lambda found: f"[{found[0]}]({folder}{found[1]}.md)" if found[1] in names else found[0], text)


def pages(declared, examples=MappingProxyType({})) -> dict[str, str]:
    """Return the text of each page of the reference by file name; `examples` is Markdown by function and language."""
    functions = {d.name: d for found in declared.values() for d in found}
    return {
        "index.md": index(declared),
        NAVIGATION: navigation(declared),
        **{
            f"{name}.md": with_links(page(declaration, examples.get(name)), functions.keys() - {name})
            for name, declaration in functions.items()
        },
    }
