"""Sequences and repetitions."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.result_kinds import vector_of_first
from r_bridge.translate.base.runtime import runtime_functions, runtime_values, translation_to_runtime
from r_bridge.translate.kinds import COUNTED, Kind
from r_bridge.translate.operators import after, whole_number
from r_bridge.translate.registry import base_function
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import Translation


@base_function("seq_len", kind=Kind.INTEGERS)
def seq_len(t: Translation, length_out):
    return t.numpy("np.arange(1, N)", N=after(t, length_out))


@base_function("seq_along", kind=Kind.INTEGERS)
def seq_along(t: Translation, along_with):
    if t.kind(along_with) in COUNTED:
        return t.numpy("np.arange(1, len(X) + 1)", X=t.expression(along_with))
    return t.r_function("seq_along", t.expression(along_with))


def kind_of_sequence(kind_of, from_=None, to=None, by=None, length_out=None, along_with=None) -> Kind:
    """Return the kind of `seq()`: integers if its ends and steps are whole numbers."""
    given = [each for each in (from_, to, by) if each is not None]
    is_whole = all(kind_of(each) is Kind.INTEGER or is_whole_number(each) for each in given)
    has_steps = length_out is None or from_ is None or to is None
    return Kind.INTEGERS if is_whole and has_steps else Kind.DOUBLES


def is_whole_number(node: Node) -> bool:
    """Return True for a number that is written without a fraction."""
    return isinstance(node, syntax.Number) and not isinstance(node.value, complex) and node.value == int(node.value)


@base_function("seq", "seq.int", kind=kind_of_sequence)
def seq(t: Translation, from_, to, by, length_out, along_with):
    if along_with is not None and from_ is to is by is length_out is None:
        return seq_along(t, along_with)
    numbers = {name: whole_number(t, node) for name, node in (("from", from_), ("to", to), ("by", by))}
    is_counted = to is None and by is None and length_out is None and along_with is None
    if is_counted and numbers["from"] is not None and numbers["from"] > 0:
        return t.numpy("np.arange(1, N)", N=after(t, from_))
    if along_with is None and length_out is None and from_ is not None and to is not None:
        first, last = numbers["from"], numbers["to"]
        step = 1 if by is None else numbers["by"]
        if first is not None and last is not None and step is not None and step > 0 and first <= last:
            return arange(t, from_, to, by)
    given = {"to": to, "by": by, "length_out": length_out, "along_with": along_with}
    positional = [] if from_ is None else [t.expression(from_)]
    if positional and to is not None:
        positional.append(t.expression(given.pop("to")))
    return t.r_function(
        "seq", *positional, **{name: t.expression(node) for name, node in given.items() if node is not None}
    )


def arange(t: Translation, first: Node, last: Node, step: Node | None) -> ast.expr:
    """Return NumPy's range from a number to another one, which it includes."""
    if step is None:
        return t.numpy("np.arange(A, B)", A=t.expression(first), B=after(t, last))
    return t.numpy("np.arange(A, B, C)", A=t.expression(first), B=after(t, last), C=t.expression(step))


runtime_values("seq_len", "seq_along", "seq")
runtime_functions("rep", "rep_len", kind=vector_of_first)
base_function("rep.int", kind=vector_of_first)(translation_to_runtime("rep"))
runtime_functions("sequence", kind=Kind.INTEGERS)
