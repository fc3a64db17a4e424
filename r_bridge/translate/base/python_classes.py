"""Classes of R6 and of `%py_class%` as classes of Python, and generators."""

import ast

from r_bridge.translate import syntax
from r_bridge.translate.errors import TranslationError
from r_bridge.translate.functions import function_statement, missing_parameters
from r_bridge.translate.kinds import Kind
from r_bridge.translate.names import as_identifier
from r_bridge.translate.quotes import TYPE_PARAMETERS, call, name, quote
from r_bridge.translate.registry import base_function, base_statement
from r_bridge.translate.syntax import Argument, Node, is_call_of
from r_bridge.translate.translation import DISCARDED, RETURNED, UNUSED, Translation, Use, target_of, with_statement

# What a class of Python is made by once `%py_class%` has been rewritten; no R code can call it
PY_CLASS = "py class"
SPECIAL_METHODS = {"initialize": "__init__", "finalize": "__del__"}


# Before names are looked up


def rewrite_classes(script: syntax.Block):
    """Write classes in the terms of Python's.

    `Name(Base) %py_class% { ... }` becomes the assignment of a call with the methods, `Name$new()` of R6 classes
    becomes `Name()`; in their methods `private$x` becomes `self$_x`, and `super$f()` becomes `super()$f()`.
    """
    for block in [each for each in script.walk() if isinstance(each, syntax.Block)]:
        for statement in block.statements:
            value = statement.value
            if isinstance(value, syntax.Binary) and value.operator == "%py_class%":
                statement.value = assigned_py_class(value)
    classes = set()
    for node in script.walk():
        if isinstance(node, syntax.Assign) and is_call_of(node.value, "R6Class"):
            rewrite_members(node.value)
            if isinstance(node.target, syntax.Identifier):
                classes.add(node.target.name)
    for node in script.walk():
        if isinstance(node, syntax.Call) and isinstance(node.function, syntax.Extract):
            owner = node.function.object
            if node.function.name == "new" and isinstance(owner, syntax.Identifier) and owner.name in classes:
                node.function = owner


def assigned_py_class(node: syntax.Binary) -> syntax.Assign:
    """Return `Name(Base) %py_class% { ... }` as the assignment of a call that makes the class."""
    head, location = node.left, node.location
    bases: list[Argument] = []
    if isinstance(head, syntax.Call):
        bases, head = head.arguments, head.function
    members = []
    for statement in node.right.statements if isinstance(node.right, syntax.Block) else ():
        value = statement.value
        if isinstance(value, syntax.Assign) and isinstance(value.target, syntax.Identifier):
            members.append(Argument(value.target.name, value.value, location=value.location))
    maker = syntax.Identifier(PY_CLASS, location=location)
    return syntax.Assign(head, syntax.Call(maker, [*bases, *members], location=location), location=location)


def rewrite_members(node: syntax.Call):
    """Write the methods of a class of R6 as those of one of Python."""
    for each in node.walk():
        if isinstance(each, syntax.Extract) and isinstance(each.object, syntax.Identifier):
            owner = each.object
            if owner.name == "private":
                each.object = syntax.Identifier("self", location=owner.location)
                each.name = private_name(each.name)
            elif owner.name == "super":
                each.object = syntax.Call(owner, [], location=owner.location)
                each.name = SPECIAL_METHODS.get(each.name, each.name)


def private_name(r_name: str) -> str:
    """Return the name of a private member in Python."""
    return r_name if r_name.startswith("_") else "_" + r_name


# Classes


@base_function(PY_CLASS, kind=Kind.CLASS)
def py_class_as_value(t: Translation, *dots):
    raise t.error(dots[0], "A class is translated where it is assigned.")


@base_function("R6Class", kind=Kind.CLASS)
def class_as_value(t: Translation, classname, public, private, active, inherit, *dots):
    wanted = classname.value if isinstance(classname, syntax.Text) else "Class"
    class_name = t.names.new(as_identifier(wanted))
    t.pending.append(class_of_members(t, class_name, public, private, active, inherit))
    return name(class_name)


@base_statement("R6Class")
def class_statement(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate a class of R6; a function of Python makes its objects by `__init__`."""
    arguments = bound(node, ("classname", "public", "private", "active", "inherit"))
    target = target_of(use)
    wanted = arguments.pop("classname", None)
    if isinstance(target, ast.Name):
        return [class_of_members(t, target.id, **arguments)]
    class_name = t.names.new(as_identifier(wanted.value if isinstance(wanted, syntax.Text) else "Class"))
    return [class_of_members(t, class_name, **arguments), *use.statements(name(class_name))]


def bound(node: syntax.Call, names: tuple[str, ...]) -> dict[str, Node | None]:
    """Return the arguments of a call by their names."""
    found = {argument.name: argument.value for argument in node.arguments if argument.name in names}
    free = [each for each in names if each not in found]
    for argument in node.arguments:
        if argument.name is None and free:
            found[free.pop(0)] = argument.value
    return found  # type: ignore[return-value]


def class_of_members(
    t: Translation, class_name: str, public=None, private=None, active=None, inherit=None
) -> ast.ClassDef:
    """Return a class with methods, fields and properties."""
    body: list[ast.stmt] = []
    fields: list[ast.stmt] = []
    methods: list[ast.stmt] = []
    for listed, named in ((public, str), (private, private_name)):
        for member in members(t, listed):
            python_name = named(SPECIAL_METHODS.get(member.name or "", as_identifier(member.name or "")))
            if isinstance(member.value, syntax.Function):
                methods.append(method(t, python_name, member.value, ("self",)))
            else:
                add_field(t, python_name, member.value, body, fields)
    for member in members(t, active):
        methods += property_of(t, member)
    return class_of(t, class_name, [] if inherit is None else [t.expression(inherit)], body, fields, methods)


def members(t: Translation, node: Node | None) -> list[Argument]:
    """Return the members that a class of R6 lists."""
    if node is None or isinstance(node, syntax.Constant) and node.name == "NULL":
        return []
    if not is_call_of(node, "list") or any(argument.name is None for argument in node.arguments):
        raise t.error(node, "The members of a class are translated as a list that is written out.")
    return node.arguments


def method(t: Translation, python_name: str, node: syntax.Function, injected: tuple[str, ...]) -> ast.FunctionDef:
    """Return a method; what makes or deletes an object returns nothing."""
    use = UNUSED if python_name in SPECIAL_METHODS.values() else RETURNED
    return function_statement(t, python_name, node, injected, use)


def add_field(t: Translation, python_name: str, value: Node | None, body: list, fields: list):
    """Add a field: constants to the class, other values to each object before it is initialized."""
    tree = t.expression(value)
    if isinstance(tree, ast.Constant) or isinstance(tree, ast.UnaryOp) and isinstance(tree.operand, ast.Constant):
        body.append(ast.Assign([ast.Name(python_name, ast.Store())], tree, lineno=0))
    else:
        target = ast.Attribute(name("self"), python_name, ast.Store())
        fields.append(ast.Assign([target], tree, lineno=0))


def class_of(t: Translation, class_name, bases, body, fields, methods) -> ast.ClassDef:
    """Return the definition of a class with methods and fields."""
    initialize = next((each for each in methods if isinstance(each, ast.FunctionDef) and each.name == "__init__"), None)
    if fields and initialize is not None:
        initialize.body[:0] = fields
    elif fields:
        arguments = ast.arguments(
            posonlyargs=[], args=[ast.arg("self")], kwonlyargs=[], kw_defaults=[], defaults=[],
            vararg=ast.arg("args") if bases else None, kwarg=ast.arg("kwargs") if bases else None,
        )  # fmt: skip
        inherited = [ast.Expr(quote("super().__init__(*args, **kwargs)"))] if bases else []
        methods = [definition("__init__", arguments, [*fields, *inherited]), *methods]
    return ast.ClassDef(class_name, bases, [], with_statement([*body, *methods]), [], **TYPE_PARAMETERS)


def definition(python_name: str, arguments: ast.arguments, body: list[ast.stmt]) -> ast.FunctionDef:
    """Return the definition of a method."""
    return ast.FunctionDef(python_name, arguments, with_statement(body), [], lineno=0, **TYPE_PARAMETERS)


def property_of(t: Translation, member: Argument) -> list[ast.stmt]:
    """Return a property; one with a parameter is also assigned, where the parameter isn't missing in R."""
    python_name, node = as_identifier(member.name or ""), member.value
    if not isinstance(node, syntax.Function):
        raise t.error(member, "Active members are translated as functions.")
    if not node.parameters:
        made = function_statement(t, python_name, node, ("self",), RETURNED)
        made.decorator_list = [name("property")]
        return [made]
    if not missing_parameters(node):
        raise t.error(node, "An active member with a parameter is translated if it asks for missing().")
    both = function_statement(t, f"_{python_name}_property", node, ("self",), RETURNED)
    made_property = call(name("property"), name(both.name), name(both.name))
    return [both, ast.Assign([ast.Name(python_name, ast.Store())], made_property, lineno=0)]


@base_statement(PY_CLASS)
def py_class_statement(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate a class of `%py_class%`, whose methods have `self` as their first parameter."""
    target = target_of(use)
    assert isinstance(target, ast.Name)
    bases = [t.expression(argument.value) for argument in node.arguments if argument.name is None]
    body: list[ast.stmt] = []
    for member in node.arguments:
        if member.name is not None:
            python_name = as_identifier(member.name)
            if isinstance(member.value, syntax.Function):
                body.append(method(t, python_name, member.value, ()))
            else:
                body.append(ast.Assign([ast.Name(python_name, ast.Store())], t.expression(member.value), lineno=0))
    return [ast.ClassDef(target.id, bases, [], with_statement(body), [], **TYPE_PARAMETERS)]


# Generators


@base_statement("generator")
def generator(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to a function with `yield`, whose results can also be called for the next value, as in R."""
    value, target = node.arguments[0].value if node.arguments else None, target_of(use)
    if isinstance(target, ast.Name) and isinstance(value, syntax.Function):
        return [generating(t, target.id, value)]
    return use.statements(generator_as_value(t, value))


@base_function("generator", kind=Kind.FUNCTION)
def generator_as_value(t: Translation, fn):
    if not isinstance(fn, syntax.Function):
        raise TranslationError("generator() is translated with a function that is written out.", t.current.location)
    made = generating(t, t.names.new("generate"), fn)
    t.pending.append(made)
    return name(made.name)


def generating(t: Translation, python_name: str, node: syntax.Function) -> ast.FunctionDef:
    """Return the definition of a generator of coro, which has a decorator in Python."""
    made = function_statement(t, python_name, node)
    made.decorator_list = [t.r_function_name("generator")]
    return made


@base_function("yield")
def yield_value(t: Translation, x):
    return ast.Yield(t.expression(x))


@base_statement("loop")
def loop(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate a loop over an iterator, a dataset or a generator."""
    value = node.arguments[0].value if node.arguments else None
    if not isinstance(value, syntax.For):
        raise t.error(node, "loop() is translated with a `for` loop.")
    body = t.block_of(value.body, DISCARDED)
    return [ast.For(t.target(value.variable.name), t.expression(value.sequence), body, [], lineno=0)]


@base_function("collect", kind=Kind.LIST)
def collect(t: Translation, x, n):
    if n is None:
        return quote("list(X)", X=t.expression(x))
    module = t.imports.module("itertools")
    return quote("list(M.islice(X, N))", M=module, X=t.expression(x), N=t.expression(n))


@base_function("exhausted", kind=Kind.OBJECT)
def exhausted(t: Translation):
    return t.r_function_name("EXHAUSTED")


@base_function("is_exhausted", kind=Kind.LOGICAL)
def is_exhausted(t: Translation, x):
    return quote("X is E", X=t.expression(x), E=t.r_function_name("EXHAUSTED"))
