"""Docstrings: every module, class, function of a module and public method of a class has one.

The translations of R's functions have a decorator that says which functions these are.
"""

import ast
import re
from collections import defaultdict

from tests.support.subprocesses import ROOT

# Decorators that say what a function is for
SPEAKING = {"base_function", "base_statement", "base_value", "base_wrapper"}


def definitions(package):
    """Yield the name, the node and its class, if it is a method, of all that needs a docstring."""
    for path in sorted((ROOT / package).rglob("*.py")):
        tree, module = ast.parse(path.read_text()), str(path.relative_to(ROOT))
        yield module, tree, None
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield f"{module}: {node.name}", node, None
            if isinstance(node, ast.ClassDef):
                for method in node.body:
                    if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
                        yield f"{module}: {node.name}.{method.name}", method, node


def is_inherited(method, cls, classes) -> bool:
    """Return True if a base class documents the method, as `help()` shows."""
    for base in cls.bases:
        # a name may stand for classes of several modules
        for parent in classes[ast.unparse(base).rpartition(".")[2]]:
            own = next((n for n in parent.body if isinstance(n, ast.FunctionDef) and n.name == method.name), None)
            if (own is not None and ast.get_docstring(own)) or is_inherited(method, parent, classes):
                return True
    return False


def is_explained_by_a_decorator(node) -> bool:
    decorators = getattr(node, "decorator_list", [])
    return any(isinstance(each, ast.Call) and ast.unparse(each.func) in SPEAKING for each in decorators)


def test_all_is_documented():
    found = [definition for package in ("pykeras3", "r_bridge") for definition in definitions(package)]
    classes = defaultdict(list)
    for _, node, _ in found:
        if isinstance(node, ast.ClassDef):
            classes[node.name].append(node)
    undocumented = [
        name
        for name, node, cls in found
        if not ast.get_docstring(node)
        and not (cls is not None and is_inherited(node, cls, classes))
        and not is_explained_by_a_decorator(node)
    ]
    assert len(found) > 1500
    assert undocumented == []


def test_tools_document_their_functions():
    found = [(name, node) for name, node, cls in definitions("tools") if cls is None]
    assert len(found) > 150
    assert [name for name, node in found if not ast.get_docstring(node)] == []


def parameters(node) -> set:
    """Return the parameters of a function, or those of the functions of a class and its annotated attributes."""
    if isinstance(node, ast.ClassDef):
        attributes = {n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
        return attributes.union(*(parameters(n) for n in node.body if isinstance(n, ast.FunctionDef)))
    return {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)}


def test_arguments_and_results_are_described_in_sections():
    """As Google's style has it, below `Args:`, `Attributes:`, `Returns:` and `Raises:`."""
    failures, described = [], 0
    for name, node, _ in [*definitions("pykeras3"), *definitions("r_bridge"), *definitions("tools")]:
        if isinstance(node, ast.Module):
            continue
        text = ast.get_docstring(node) or ""
        described += bool(re.search(r"^(Args|Attributes|Returns|Raises):$", text, re.MULTILINE))
        heads = set(re.findall(r"^(\w+)(?:: |, \w+: | [A-Z]\w+Error)", text, re.MULTILINE))
        failures += [f"{name}: {head}" for head in heads & {"Returns", "Raises", "Args", *parameters(node)}]
    assert failures == []
    assert described > 700
