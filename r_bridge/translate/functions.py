"""Functions of R as functions of Python."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.kinds import NUMPY_ARRAYS, REFERENCES, Kind
from r_bridge.translate.names import ARGS, KWARGS
from r_bridge.translate.quotes import call, constant, definition, name, quote
from r_bridge.translate.scopes import Binding, OuterValue
from r_bridge.translate.syntax import Node
from r_bridge.translate.targets import names_assigned
from r_bridge.translate.translation import RETURNED, Translation, Use, with_statement
from r_bridge.translate.uses import nodes_of

# The default of parameters that `missing()` asks for, and of those whose default is computed: NULL is a value
MISSING = "MISSING"
# Kinds of parameters that are copied before parts of them are changed; what is not known may be an array
COPIED = NUMPY_ARRAYS | {Kind.RECORD, Kind.FRAME, Kind.UNKNOWN}


def function_statement(
    t: Translation, python_name: str, node: syntax.Function, injected: tuple[str, ...] = (), use: Use = RETURNED
) -> ast.FunctionDef:
    """Return the definition of a function.

    Args:
        injected: Those of `self`, `super` and `private` that it gets before its own parameters.
        use: What becomes of the last value of the body.
    """
    with t.inside(node) as scope:
        before: list[ast.stmt] = []
        arguments = parameters(t, node, before, injected)
        before += copies(t, node)
        before += hidden_values(t)
        statements = [*nonlocal_statements(t, scope), *before, *t.body(node.body, use)]
    return definition(python_name, arguments, with_statement(without_last_none(statements)))


def without_last_none(statements: list[ast.stmt]) -> list[ast.stmt]:
    """Drop a last `return None`."""
    if statements and isinstance(statements[-1], ast.Return):
        value = statements[-1].value
        if value is None or isinstance(value, ast.Constant) and value.value is None:
            return statements[:-1]
    return statements


def parameters(
    t: Translation, node: syntax.Function, before: list[ast.stmt], injected: tuple[str, ...] = ()
) -> ast.arguments:
    """Return the parameters of a function.

    R evaluates a default at its first use, in the function: one that isn't a constant is evaluated in the body, by a
    statement that is added to `before`.
    """
    missing = missing_parameters(node)
    positional = [ast.arg(each) for each in injected]
    defaults: list[ast.expr] = []
    keyword_only, keyword_defaults = [], []
    has_dots = False
    for parameter in node.parameters:
        if parameter.name in injected:
            continue
        if parameter.name == "...":
            has_dots = True
            continue
        python_name = t.names[parameter.name]
        if parameter.default is not None:
            refuse_late_default(t, node, parameter)
        default = default_of(t, parameter, python_name, parameter.name in missing, before)
        if has_dots:
            keyword_only.append(ast.arg(python_name))
            keyword_defaults.append(default)
        else:
            if default is None and defaults:
                # R lets parameters without a default follow others
                default = constant(None)
            positional.append(ast.arg(python_name))
            if default is not None:
                defaults.append(default)
    takes_positional = has_dots and t.inference.origins.passes_positions(node)
    return ast.arguments(
        posonlyargs=[],
        args=positional,
        vararg=ast.arg(ARGS) if takes_positional else None,
        kwonlyargs=keyword_only,
        kw_defaults=keyword_defaults,
        kwarg=ast.arg(KWARGS) if has_dots else None,
        defaults=defaults,
    )


def copies(t: Translation, node: syntax.Function) -> list[ast.stmt]:
    """Return the statements that copy the parameters which a loop of a function changes in parts, once for all."""
    targets = [
        (each.target.object.name, each.target)
        for loop in nodes_of(t.scope, t.scopes)
        if isinstance(loop, (syntax.For, syntax.While))
        for each in loop.walk()
        if isinstance(each, syntax.Assign)
        and isinstance(each.target, (syntax.Subset, syntax.Extract))
        and isinstance(each.target.object, syntax.Identifier)
    ]
    changed = {each for each, _ in targets}
    # elements are set one by one also in an object, of which there is no copy
    subsets = {each for each, target in targets if isinstance(target, syntax.Subset) and not target.is_element}
    found: list[ast.stmt] = []
    for parameter in node.parameters:
        binding = t.scope.bindings.get(parameter.name)
        if parameter.name not in changed or binding is None or binding.sources != [parameter] or binding.is_shared:
            continue
        kind = t.kind(syntax.Identifier(parameter.name, location=parameter.location))
        if kind in COPIED and (kind is not Kind.UNKNOWN or parameter.name in subsets):
            t.copied.add(parameter)
            variable = t.names[parameter.name]
            copied = quote("COPY.copy(X)", COPY=t.imports.module("copy"), X=name(variable))
            found.append(ast.Assign([ast.Name(variable, ast.Store())], copied, lineno=0))
    return found


def hidden_values(t: Translation) -> list[ast.stmt]:
    """Return the statements that give names of a function the values of the outer names which they hide."""
    found: list[ast.stmt] = []
    for r_name, binding in t.scope.bindings.items():
        is_object = t.kind(syntax.Identifier(r_name, location=t.scope.node.location)) in REFERENCES
        if binding.starts_as_hidden and not (is_object and not has_own_values(binding)):
            value = t.variable(r_name)
            found.append(ast.Assign([t.target(r_name)], value, lineno=0))
    return found


def has_own_values(binding: Binding) -> bool:
    """Return True for a name that gets values in its own scope, besides changes of parts."""
    return any(not isinstance(source, OuterValue) for source in binding.sources)


def default_of(
    t: Translation, parameter, python_name: str, is_asked_for: bool, before: list[ast.stmt]
) -> ast.expr | None:
    """Return the default of a parameter, or None; one that is no constant is set by a statement added to `before`.

    It stands for one that isn't given, so that NULL can be given; in methods of classes this is None, which their
    configuration may hold.
    """
    if is_asked_for:
        if parameter.default is not None:
            before += default_if_missing(t, parameter, python_name)
        return t.r_function_name(MISSING)
    if parameter.default is None:
        return None
    needed, default = t.apart(lambda: t.expression(parameter.default))
    if is_constant_default(default) and not needed:
        return default
    not_given = constant(None) if t.scope.node in t.inference.origins.methods else t.r_function_name(MISSING)
    before.append(
        ast.If(
            quote("X is MISSING", X=name(python_name), MISSING=not_given),
            [*needed, ast.Assign([ast.Name(python_name, ast.Store())], default, lineno=0)],
            [],
        )
    )
    return not_given


def refuse_late_default(t: Translation, node: syntax.Function, parameter: syntax.Parameter):
    """Raise for a default that R computes from what the function has assigned before: ours is computed at entry."""
    assert parameter.default is not None
    used = {each.name for each in parameter.default.walk() if isinstance(each, syntax.Identifier)}
    statements = node.body.statements if isinstance(node.body, syntax.Block) else []
    for statement in statements:
        if any(isinstance(each, syntax.Identifier) and each.name == parameter.name for each in statement.walk()):
            return
        if changed := sorted(used & names_assigned(statement.value)):
            raise t.error(
                parameter,
                f"The default of `{parameter.name}` is computed from `{changed[0]}`, which the function assigns before "
                f"it uses `{parameter.name}`.",
            )


def default_if_missing(t: Translation, parameter, python_name: str) -> list[ast.stmt]:
    """Return the statements that note whether a parameter is missing, and then give it its default."""
    flag = t.names.new(f"{python_name}_is_missing")
    t.missing_flags[t.scope.find(parameter.name)] = flag
    is_missing = quote("X is MISSING", X=name(python_name), MISSING=t.r_function_name(MISSING))
    needed, tree = t.apart(lambda: t.expression(parameter.default))
    default = [*needed, ast.Assign([ast.Name(python_name, ast.Store())], tree, lineno=0)]
    return [ast.Assign([ast.Name(flag, ast.Store())], is_missing, lineno=0), ast.If(name(flag), default, [])]


def is_constant_default(tree: ast.expr) -> bool:
    """Return True for a default that may be evaluated once: a constant or a function of pykeras3."""
    if isinstance(tree, ast.UnaryOp):
        return is_constant_default(tree.operand)
    if isinstance(tree, ast.Attribute):
        return isinstance(tree.value, ast.Name) and tree.value.id in ("np", "math")
    return isinstance(tree, ast.Constant) or isinstance(tree, ast.Tuple) and all(map(is_constant_default, tree.elts))


def missing_parameters(node: syntax.Function) -> set[str]:
    """Return the parameters that `missing()` asks for."""
    return {
        each.arguments[0].value.name
        for each in node.body.walk()
        if isinstance(each, syntax.Call)
        and isinstance(each.function, syntax.Identifier)
        and each.function.name == "missing"
        and each.arguments
        and isinstance(each.arguments[0].value, syntax.Identifier)
    }


def nonlocal_statements(t: Translation, scope) -> list[ast.stmt]:
    """Declare the names of outer functions, or of the script, that a function assigns by `<<-`."""
    found: dict[bool, list[str]] = {True: [], False: []}
    for each in sorted(scope.outer):
        if each in scope.bindings:
            raise t.error(scope.node, f"`{each}` is assigned by `<<-` in a function that has a variable of that name.")
        owner = scope.parent
        while owner.parent is not None and each not in owner.bindings:
            owner = owner.parent
        found[owner.parent is None].append(t.renamed.get(owner.bindings.get(each)) or t.names[each])
    statements: list[ast.stmt] = []
    if found[True]:
        statements.append(ast.Global(found[True]))
    if found[False]:
        statements.append(ast.Nonlocal(found[False]))
    return statements


def function(t: Translation, node: syntax.Function, wanted: str = "function") -> ast.expr:
    """Translate a function as a value: to a lambda where its body is an expression, else to a function before.

    Args:
        wanted: Name for the function, if that is free.
    """
    with t.inside(node):
        outer, t.pending = t.pending, []
        renamed = dict(t.renamed)
        before: list[ast.stmt] = []
        try:
            body = single_expression(node.body)
            if body is not None and not t.needs_statements(body):
                arguments = parameters(t, node, before)
                tree = t.expression(body)
                if not before and not t.pending and not t.scope.outer:
                    return ast.Lambda(arguments, tree)
        finally:
            t.pending = outer
        # the body is translated once more
        t.renamed = renamed
    defined = function_statement(t, t.names.new(wanted), node)
    t.pending.append(defined)
    return name(defined.name)


def single_expression(node: Node) -> Node | None:
    """Return the expression that a body consists of, or None if it has more than one, or comments."""
    while isinstance(node, syntax.Block):
        if len(node.statements) != 1 or node.statements[0].comments or node.end_comments:
            return None
        node = node.statements[0].value
    return node.value if isinstance(node, syntax.Parenthesized) else node


def local_block(t: Translation, node: syntax.Call) -> ast.expr:
    """Translate `local({ ... })` to a function that is called at once."""
    block = node.arguments[0].value
    with t.inside(node) as scope:
        hidden = hidden_values(t)
        statements = [*hidden, *nonlocal_statements(t, scope), *t.body(block, RETURNED)]
    nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
    function_name = t.names.new("local_block")
    t.pending.append(definition(function_name, nothing, with_statement(without_last_none(statements))))
    return call(name(function_name))
