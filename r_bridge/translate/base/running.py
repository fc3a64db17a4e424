"""What scripts do besides computing: arguments of functions, time, and choices."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.base.printing import thunk
from r_bridge.translate.base.runtime import runtime_functions
from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import constant, name, quote, sequence
from r_bridge.translate.registry import base_function, base_statement
from r_bridge.translate.syntax import Node
from r_bridge.translate.translation import DISCARDED, Translation, Use

# Arguments


@base_function("missing", kind=Kind.LOGICAL)
def missing(t: Translation, x):
    flag = t.missing_flags.get(t.scope.find(x.name)) if isinstance(x, syntax.Identifier) else None
    if flag is not None:
        return name(flag)
    return ast.Compare(t.expression(x), [ast.Is()], [t.r_function_name("MISSING")])


@base_function("match.arg", kind=Kind.STRING)
def match_arg(t: Translation, arg, choices, several_ok):
    """Translate with the choices that the default of the parameter lists."""
    wanted = t.expression(choices) if choices is not None else default_choices(t, arg)
    return t.r_function("match_arg", t.expression(arg), wanted)


def default_choices(t: Translation, arg: Node) -> ast.expr:
    """Return the choices of `match.arg(arg)`, which stand in the default of the parameter."""
    function = t.scope.node
    if isinstance(arg, syntax.Identifier) and isinstance(function, syntax.Function):
        for parameter in function.parameters:
            if parameter.name == arg.name and isinstance(parameter.default, syntax.Call):
                return sequence([t.expression(argument.value) for argument in parameter.default.arguments])
    raise t.error(arg, "match.arg() is translated with choices, or with a parameter that has them as its default.")


@base_function("nargs", kind=Kind.INTEGER)
def nargs(t: Translation):
    raise t.error(t.current, "nargs() has no translation: Python's functions don't count their arguments.")


@base_function("Recall")
def recall(t: Translation, *dots):
    """Translate to a call of the function by its name, where that stands for nothing else."""
    function, parent = t.scope.node, t.scope.parent
    bindings = {} if parent is None else parent.bindings
    names = [each for each, binding in bindings.items() if binding.sources == [function]]
    if not names:
        raise t.error(t.current, "Recall() is translated in a function that has one name.")
    called = syntax.Identifier(names[0], location=t.current.location)
    return t.expression(syntax.Call(called, list(dots), location=t.current.location))


# Time


@base_function("system.time", kind=Kind.RECORD)
def system_time(t: Translation, expr, gcFirst):
    return t.r_function("system_time", thunk(t, expr))


runtime_functions("Sys.time", "Sys.Date", kind=Kind.OBJECT)


@base_function("proc.time", kind=Kind.RECORD)
def proc_time(t: Translation):
    return quote("{'elapsed': TIME.perf_counter()}", TIME=t.imports.module("time"))


# Choices


@base_statement("switch")
def switch_statement(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to conditions, one after the other."""
    chosen, *cases = node.arguments
    if chosen.value is None:
        raise t.error(node, "switch() needs a value.")
    before: list[ast.stmt] = []
    subject: Node = chosen.value
    if not isinstance(subject, (syntax.Identifier, syntax.Extract)):
        # it is evaluated once
        subject = syntax.Identifier(t.names.new("choice"), location=subject.location)
        binding = t.scope.binding(subject.name)
        binding.sources.append(chosen.value)
        before = t.statement(syntax.Assign(subject, chosen.value, location=node.location), DISCARDED)
    chain = conditions(t, node, subject, cases)
    if chain is None:
        return [*before, *use.statements(constant(None))]
    return [*before, *t.statement(chain, use)]


def conditions(t: Translation, node: syntax.Call, subject: Node, cases: list[syntax.Argument]) -> Node | None:
    """Return `if` and `else` for the cases; one without a value has that of the next one."""
    branches: list[tuple[list[Node], Node]] = []
    default: Node | None = None
    labels: list[Node] = []
    is_by_name = any(case.name is not None for case in cases)
    for number, case in enumerate(cases, 1):
        if is_by_name and case.name is None:
            default = case.value
            continue
        label: Node = (
            syntax.Text(case.name, location=node.location)
            if case.name is not None
            else syntax.Number(number, location=node.location)
        )
        labels.append(label)
        if case.value is not None:
            branches.append((labels, case.value))
            labels = []
    chain = default
    for labels, value in reversed(branches):
        tests = [syntax.Binary("==", subject, label, location=node.location) for label in labels]
        condition: Node = tests[0]
        for test in tests[1:]:
            condition = syntax.Binary("||", condition, test, location=node.location)
        chain = syntax.If(condition, value, chain, location=node.location)
    return chain
