"""R code of names, values and formals."""

import keyword
import math
import re
import textwrap
from inspect import Parameter

DOTS = ("...", None)


def r_name(name: str) -> str:
    """Return the name of a Python argument in R: `from_` is `from`, which is no keyword there."""
    bare = name.removesuffix("_")
    return bare if keyword.iskeyword(bare) else name


def quoted(name: str) -> str:
    """Return a name as an R directive takes it: in quotes if it is no syntactic name."""
    return name if re.fullmatch(r"[A-Za-z][\w.]*", name) else f'"{name}"'


def formals(declaration) -> list[tuple[str, str | None]]:
    """Return the formals of the R function: names, and the R code of their defaults; None for no default."""
    result, parameters = [], list(declaration.signature.parameters.values())
    has_args = any(p.kind is Parameter.VAR_POSITIONAL for p in parameters)
    for p in parameters:
        opens_dots = p.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD) or (
            p.kind is Parameter.KEYWORD_ONLY and not has_args
        )
        if opens_dots and DOTS not in result:
            result.append(DOTS)
        if p.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            result.append((r_name(p.name), default_text(declaration, p)))
    return result


def default_text(declaration, parameter) -> str | None:
    """Return the R code of a parameter's default, or None if it has no default."""
    if parameter.default is Parameter.empty:
        return None
    return declaration.r.defaults.get(parameter.name) or r_text(parameter.default)


def r_text(value) -> str:
    """Return a Python value as R code."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, float):
        return r_number(value)
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    if isinstance(value, (tuple, list)):
        return f"list({', '.join(map(r_text, value))})"
    if value == {}:
        return "named_list()"
    raise TypeError(f"R has no text for the default {value!r}")


def r_number(value: float) -> str:
    """Return a double as R's deparse() writes it: in fixed or scientific notation, whichever is shorter."""
    if math.isnan(value):
        return "NA"
    if math.isinf(value):
        return "Inf" if value > 0 else "-Inf"
    digits, exponent = next(f for n in range(15) if float(f := f"{value:.{n}e}") == value or n == 14).split("e")
    scientific = f"{digits}e{int(exponent):+03d}"
    fixed = f"{value:.{max(0, len(digits.partition('.')[2]) - int(exponent))}f}"
    return fixed if len(fixed) <= len(scientific) else scientific


def head(name: str, declaration, width: int) -> str:
    """Return the name and the formals in parentheses, in lines that break between formals."""
    parts = [part if default is None else f"{part} = {default}" for part, default in formals(declaration)]
    unbroken = ", ".join(part.replace(" ", "\0") for part in parts)
    lines = textwrap.wrap(
        f"{name}({unbroken})", width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(lines).replace("\0", " ")


def usage_name(declaration) -> str:
    """Return the name by which R users call the function: `plot` for the method of a generic of that name."""
    return declaration.r.generic_name or declaration.name
