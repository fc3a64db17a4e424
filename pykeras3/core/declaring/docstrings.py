"""The help of a public function, composed from its declaration.

The docstring of a declaration is a summary, optional paragraphs, a section `Args:` about the arguments that the
glossaries do not describe for this function, sections `Input shape:` and `Output shape:` of a layer, and a section
`Returns:` if the result differs from that of the module or the family.
"""

import inspect
import json
import re
import textwrap
from functools import cache
from pathlib import Path

from pykeras3.core.declaring.glossary import ARGUMENTS, FIRST_ARGUMENTS, MORE_ARGUMENTS, VALUES
from pykeras3.core.declaring.module_glossary import VALUES_OF_MODULE, arguments_of_module

WIDTH = 96
# Examples by function, with Python's prompts; written by `make generate`
EXAMPLES = Path(__file__).with_name("examples.json")
SHAPES = ("Input shape", "Output shape")
SECTIONS = ("Args:", *(f"{heading}:" for heading in SHAPES), "Returns:")
# A shape with the channels last that stands for the one with the channels first too
BY_DATA_FORMAT = re.compile(r"`\(batch, ([^`]*), ([^`,]*)\)` by `data_format`")
IN_BOTH_FORMATS = r'`(batch, \1, \2)`, or `(batch, \2, \1)` if `data_format` is `"channels_first"`'
FIRST_LINE_OF_ARGUMENT = re.compile(r"^    (\w+): (.*)$")


def split_text(text: str) -> tuple[str, dict[str, str]]:
    """Return the prose of a declaration's text, and the descriptions of arguments and the other sections by name."""
    prose, descriptions, section, name = [], {}, None, ""
    for line in text.splitlines():
        if line in SECTIONS:
            section = name = line.rstrip(":")
        elif section is None:
            prose.append(line)
        elif section == "Args" and (match := FIRST_LINE_OF_ARGUMENT.match(line)):
            name = match[1]
            descriptions[name] = match[2]
        else:
            descriptions[name] = f"{descriptions.get(name, '')} {line.strip()}".strip()
    return "\n".join(prose).strip(), descriptions


def argument_text(declaration, name: str, descriptions: dict[str, str]) -> str:
    """Return the description of one argument."""
    text = descriptions.get(name)
    if text is None and declaration.positional[:1] == [name]:
        text = FIRST_ARGUMENTS.get(declaration.family.name, {}).get(name)
    if text is None:
        text = arguments_of_module(declaration.module).get(name)
    text = text or ARGUMENTS.get(name, "")
    convention = declaration.conventions.get(name)
    if convention is not None and convention.note:
        text = f"{text} {convention.note[0].upper()}{convention.note[1:]}."
    return text.strip()


def arguments(declaration) -> dict[str, str]:
    """Return the description of each argument, in order; of `**kwargs` under its own name."""
    _, descriptions = split_text(declaration.text)
    result = {}
    for parameter in declaration.signature.parameters.values():
        name = str(parameter.replace(default=inspect.Parameter.empty, annotation=inspect.Parameter.empty))
        result[name] = (
            descriptions.get(parameter.name)
            or MORE_ARGUMENTS.get(name)
            or argument_text(declaration, parameter.name, descriptions)
        )
    return result


def shapes(declaration) -> dict[str, str]:
    """Return the descriptions of the shapes of a layer's input and output by heading; none of other functions."""
    _, descriptions = split_text(declaration.text)
    return {
        heading: BY_DATA_FORMAT.sub(IN_BOTH_FORMATS, descriptions[heading])
        for heading in SHAPES
        if heading in descriptions
    }


def value_text(declaration) -> str:
    """Return the description of the result."""
    _, descriptions = split_text(declaration.text)
    return descriptions.get("Returns") or shared_value_text(declaration)


def shared_value_text(declaration) -> str:
    """Return what functions of the module return, or those of the family, if they don't say something else."""
    return VALUES_OF_MODULE.get(declaration.module) or VALUES[declaration.family.name]


def value_or_deferred(declaration) -> str:
    """Return the description of the result in Python, where the first argument may be left to the pipe."""
    text = value_text(declaration)
    first = declaration.positional[:1] if declaration.family.is_piped else []
    return text + "".join(f" Without `{name}`, a deferred call to pipe into." for name in first)


def counted_from_one(declaration, written=str) -> str:
    """Return the arguments that count from 1, each with the condition under which it does, if there is one.

    Args:
        declaration: The declaration of a function.
        written: Callable that returns the name of an argument as the reader writes it.
    """
    return ", ".join(
        f"`{written(name)}`" + (f" ({convention.condition})" if convention.condition else "")
        for name, convention in declaration.conventions.items()
        if convention.one_based
    )


def source_line(declaration) -> str:
    """Return which function of keras3 is mirrored, and which Keras endpoint it forwards to."""
    endpoints = [e for e in (declaration.endpoint, declaration.function_endpoint) if e]
    behind = f" Keras: {', '.join(endpoints)}." if endpoints else ""
    return f"Mirrors keras3::{declaration.name}().{behind}" if declaration.in_keras3 else behind.strip()


def paragraphs(text: str) -> str:
    """Return a text with its paragraphs filled."""
    return "\n\n".join(textwrap.fill(p, WIDTH) for p in text.split("\n\n"))


@cache
def _filled(text: str, subsequent_indent="    ") -> str:
    """Return a text filled and indented."""
    return textwrap.fill(text, WIDTH, initial_indent="    ", subsequent_indent=subsequent_indent)


@cache
def examples() -> dict[str, str]:
    """Return the examples by function, with Python's prompts."""
    return json.loads(EXAMPLES.read_text(encoding="utf-8"))


def help_text(declaration) -> str:
    """Return the docstring of a public function."""
    prose, _ = split_text(declaration.text)
    parts = [paragraphs(prose)]
    counted = counted_from_one(declaration)
    if counted:
        parts.append(f"Counted from 1: {counted}.")
    described = arguments(declaration)
    if described:
        entries = [f"{name}: {text}" if text else name for name, text in described.items()]
        parts.append("Args:\n" + "\n".join(_filled(entry, "        ") for entry in entries))
    parts += [f"{heading}:\n{_filled(text)}" for heading, text in shapes(declaration).items()]
    parts.append("Returns:\n" + _filled(value_or_deferred(declaration)))
    source = source_line(declaration)
    if source:
        parts.append("Source:\n" + _filled(source))
    example = examples().get(declaration.name)
    if example:
        parts.append("Examples:\n" + textwrap.indent(example, "    "))
    return "\n\n".join(parts) + "\n"
