"""Formats of `sprintf()` as f-strings."""

import ast

from r_bridge.translate.kinds import NUMBERS, Kind

CONVERSION_TYPES = "dis fegEGxXo%".replace(" ", "")


def f_string(parts: list[ast.expr], separator: str = "") -> ast.expr:
    """Return an f-string of parts: strings that are written out, formatted values, and values."""
    values: list[ast.expr] = []
    text = ""
    for number, part in enumerate(parts):
        text += separator if number else ""
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.JoinedStr):
            for each in part.values:
                if isinstance(each, ast.Constant):
                    text += str(each.value)
                else:
                    values += [*([ast.Constant(text)] if text else []), each]
                    text = ""
        else:
            if text:
                values.append(ast.Constant(text))
            values.append(part if isinstance(part, ast.FormattedValue) else ast.FormattedValue(part, -1))
            text = ""
    if text or not values:
        values.append(ast.Constant(text))
    return values[0] if len(values) == 1 and isinstance(values[0], ast.Constant) else ast.JoinedStr(values)


def fits_in_f_string(tree: ast.expr) -> bool:
    """Return True for an expression that can stand in an f-string in all versions of Python, and is readable there."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.JoinedStr, ast.Lambda)) and node is not tree:
            return False
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node is not tree:
            if not node.value.isprintable() or any(each in node.value for each in "\\'\"{}"):
                return False
    return not isinstance(tree, ast.Lambda)


def from_template(template: str, trees: list[ast.expr], kinds: list[Kind]) -> ast.expr | None:
    """Return the f-string for a format and its values; None where Python's formats would write something else."""
    if not all(map(fits_in_f_string, trees)):
        return None
    parts: list[ast.expr] = []
    waiting = list(zip(trees, kinds))
    text, position = "", 0
    while position < len(template):
        character = template[position]
        if character != "%":
            text, position = text + character, position + 1
            continue
        end = position + 1
        while end < len(template) and template[end] not in CONVERSION_TYPES:
            end += 1
        if end == len(template):
            return None
        spec, kind_of_conversion = template[position + 1 : end], template[end]
        position = end + 1
        if kind_of_conversion == "%":
            text += "%"
            continue
        if not waiting or "*" in spec or "$" in spec:
            return None
        tree, kind = waiting.pop(0)
        format_spec = python_format(spec, kind_of_conversion, kind, tree)
        if format_spec is None:
            return None
        if text:
            parts.append(ast.Constant(text))
            text = ""
        if isinstance(tree, ast.Constant) and not format_spec:
            text = str(tree.value)
            continue
        spec_tree = ast.JoinedStr([ast.Constant(format_spec)]) if format_spec else None
        if isinstance(tree, ast.JoinedStr) and spec_tree is not None:
            return None
        parts.append(tree if isinstance(tree, ast.JoinedStr) else ast.FormattedValue(tree, -1, spec_tree))
    if waiting:
        return None
    return f_string([*parts, ast.Constant(text)] if text else parts)


def python_format(spec: str, conversion: str, kind: Kind, tree: ast.expr) -> str | None:
    """Return the format of Python for a conversion of C and a value of some kind; None if there is none."""
    flags = spec[: len(spec) - len(spec.lstrip("-+ 0#"))]
    size = spec[len(flags) :]
    if conversion == "s":
        if kind not in (Kind.STRING, Kind.INTEGER) or "." in size and kind is not Kind.STRING or set(flags) - {"-"}:
            return None
        return ("" if not size or size.startswith(".") else "<" if "-" in flags else ">") + size
    is_integer = kind is Kind.INTEGER or isinstance(tree, ast.Constant) and type(tree.value) is int
    if conversion in "dixXo":
        if not is_integer or "." in size or "#" in flags:
            return None
        kind_of_text = "" if conversion in "di" and not flags.strip("-") and not size else conversion.replace("i", "d")
        return aligned(flags) + size + kind_of_text
    # of what is written out; a number that arithmetic makes not finite has another name in Python
    is_finite = not any(isinstance(each, ast.Attribute) and each.attr in ("inf", "nan") for each in ast.walk(tree))
    if kind not in NUMBERS or kind is Kind.LOGICAL or "#" in flags or not is_finite:
        return None
    return aligned(flags) + size + conversion


def aligned(flags: str) -> str:
    """Return the alignment and sign of a format of Python for the flags of one of C."""
    sign = "+" if "+" in flags else " " if " " in flags else ""
    return ("<" if "-" in flags else "") + sign + ("0" if "0" in flags and "-" not in flags else "")
