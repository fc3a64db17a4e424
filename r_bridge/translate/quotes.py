"""Python syntax trees written as Python code with names to fill in."""

import ast
import copy
import functools
import sys
from typing import Any

# From Python 3.12 on, function definitions have them
TYPE_PARAMETERS: dict[str, Any] = {"type_params": []} if sys.version_info >= (3, 12) else {}


class Filling(ast.NodeTransformer):
    """Replaces names by trees."""

    def __init__(self, values: dict[str, ast.expr]):
        self.values = values

    def visit_Name(self, node):
        """Return the tree that replaces a name, or the name itself if none does."""
        return self.values.get(node.id, node)


@functools.cache
def parsed(code: str) -> ast.expr:
    """Return the tree of a Python expression, which is cached: copy it before changing it."""
    return ast.parse(code, mode="eval").body


def quote(code: str, **values: ast.expr) -> ast.expr:
    """Return the tree of a Python expression; names that stand in `values` are replaced by their trees.

    Example: `quote("X.shape[AXIS]", X=array, AXIS=constant(0))`
    """
    return Filling(values).visit(copy.deepcopy(parsed(code)))


def constant(value) -> ast.Constant:
    """Return the tree of a literal."""
    return ast.Constant(value)


def name(identifier: str) -> ast.Name:
    """Return the tree that reads a variable."""
    return ast.Name(identifier, ast.Load())


def attribute(value: ast.expr, attr: str) -> ast.Attribute:
    """Return the tree that reads an attribute of a value."""
    return ast.Attribute(value, attr, ast.Load())


def call(function: ast.expr, *args: ast.expr, **keywords: ast.expr) -> ast.Call:
    """Return the tree of a call with positional and keyword arguments."""
    return ast.Call(function, list(args), [ast.keyword(key, value) for key, value in keywords.items()])


def definition(identifier: str, arguments: ast.arguments, body: list[ast.stmt]) -> ast.FunctionDef:
    """Return the definition of a function."""
    return ast.FunctionDef(identifier, arguments, body, [], lineno=0, **TYPE_PARAMETERS)


def sequence(values: list[ast.expr]) -> ast.List:
    """Return the tree of a list of values."""
    return ast.List(values, ast.Load())


def storing(target: ast.expr) -> ast.expr:
    """Return a target of an assignment."""
    if hasattr(target, "ctx"):
        target.ctx = ast.Store()
    for child in getattr(target, "elts", []):
        storing(child)
    return target


def plain_value(tree: ast.expr) -> Any:
    """Return the value of a constant tree, also of a negative number; None for others."""
    if isinstance(tree, ast.Constant):
        return tree.value
    if (
        isinstance(tree, ast.UnaryOp)
        and isinstance(tree.op, ast.USub)
        and isinstance(tree.operand, ast.Constant)
        and isinstance(tree.operand.value, (int, float))
    ):
        return -tree.operand.value
    return None


def minus_one(tree: ast.expr) -> ast.expr:
    """Return the zero-based index for a one-based one, simplified where it is a constant or a sum."""
    value = plain_value(tree)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return constant(int(value) - 1)
    if isinstance(tree, ast.BinOp) and isinstance(tree.op, (ast.Add, ast.Sub)):
        added = plain_value(tree.right)
        if isinstance(added, int):
            shift = (added if isinstance(tree.op, ast.Add) else -added) - 1
            if not shift:
                return tree.left
            return ast.BinOp(tree.left, ast.Add() if shift > 0 else ast.Sub(), constant(abs(shift)))
    return ast.BinOp(tree, ast.Sub(), constant(1))
