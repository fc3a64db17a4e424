"""From Python's syntax tree to formatted source, with comments."""

import ast
import subprocess

# Statements that stand for a comment or a blank line until the source is written
COMMENT, TRAILING_COMMENT, BLANK_LINE = "__comment__", "__trailing_comment__", "__blank_line__"
LINE_LENGTH = 100


def comment(text: str, is_trailing: bool = False) -> ast.stmt:
    """Return a statement that is written as a comment, on the line before it if `is_trailing`; "" is a blank line."""
    if not text:
        return blank_line()
    marker = ast.Name(TRAILING_COMMENT if is_trailing else COMMENT, ast.Load())
    return ast.Expr(ast.Subscript(marker, ast.Constant(text), ast.Load()))


def blank_line() -> ast.stmt:
    """Return a statement that is written as a blank line."""
    return ast.Expr(ast.Name(BLANK_LINE, ast.Load()))


def is_layout(statement: ast.stmt) -> bool:
    """Return True for a comment or a blank line."""
    if not isinstance(statement, ast.Expr):
        return False
    value = statement.value
    marker = value.value if isinstance(value, ast.Subscript) else value
    return isinstance(marker, ast.Name) and marker.id in (COMMENT, TRAILING_COMMENT, BLANK_LINE)


def is_constant(statement: ast.stmt) -> bool:
    """Return True for a statement that is a constant only, as what stands for `library()` is, and so does nothing."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def source_of(statements: list[ast.stmt]) -> str:
    """Return formatted Python source."""
    module = ast.fix_missing_locations(ast.Module(statements, []))
    lines: list[str] = []
    for line in ast.unparse(module).splitlines():
        text = line.lstrip()
        indent = line[: len(line) - len(text)]
        if text == BLANK_LINE:
            lines += [""] * (not lines or lines[-1] != "")
        elif text.startswith(COMMENT + "["):
            lines.append(indent + ast.literal_eval(text[len(COMMENT) + 1 : -1]))
        elif text.startswith(TRAILING_COMMENT + "["):
            lines[-1] += "  " + ast.literal_eval(text[len(TRAILING_COMMENT) + 1 : -1])
        elif not text and lines and lines[-1].lstrip().startswith("#"):
            # `ast.unparse()` puts a blank line before a function; a comment on it stays with it
            continue
        else:
            lines.append(line)
    return formatted("\n".join(lines) + "\n")


def formatted(source: str) -> str:
    """Return source with sorted imports, as ruff formats it."""
    if "import " not in source:
        return ruff(source, "format", f"--line-length={LINE_LENGTH}")
    sort_imports = ("check", "--select=I", "--fix", "--quiet", "--config=lint.isort.known-third-party=['pykeras3']")
    return ruff(ruff(source, *sort_imports), "format", f"--line-length={LINE_LENGTH}")


def ruff(source: str, *command: str) -> str:
    """Return what a command of ruff makes of source."""
    # of the extra `translate`; `python -m ruff` takes longer to start than ruff to run
    from ruff.__main__ import find_ruff_bin

    done = subprocess.run([find_ruff_bin(), *command, "--isolated", "-"], input=source, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"ruff can't format the translation: {done.stderr.strip()}")
    return done.stdout
