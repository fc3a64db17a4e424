"""Python from R: modules, and values that reticulate makes of R's."""

import ast
import builtins

from r_bridge.translate import syntax
from r_bridge.translate.data_masks import COLUMN_OR_VARIABLE, masked, variables
from r_bridge.translate.kinds import VECTORS, Kind
from r_bridge.translate.names import MODULES
from r_bridge.translate.quotes import call, constant, name, quote
from r_bridge.translate.registry import FUNCTIONS, base_function, base_statement, bind_arguments
from r_bridge.translate.syntax import Node, called_name
from r_bridge.translate.translation import DISCARDED, Translation, Use, target_of
from r_bridge.translate.values import data


@base_function("py_require", "use_python", "use_virtualenv", "use_condaenv", "py_install", is_visible=False)
def of_the_environment(t: Translation, *dots):
    """Translate to nothing: the Python that runs the translation is the environment."""
    return constant(None)


# Modules


def imported_module(node: Node) -> str | None:
    """Return the name of the module that `import("name")` imports; None for other nodes."""
    if not isinstance(node, syntax.Call) or called_name(node) != "import":
        return None
    module = next((each.value for each in node.arguments if each.name in (None, "module")), None)
    return module.value if isinstance(module, syntax.Text) else None


def import_line(module: str, as_name: str) -> str:
    """Return the import of a module under a name."""
    return f"import {module}" if module == as_name else f"import {module} as {as_name}"


def note_imports(t: Translation):
    """Let the variables that a script imports modules into be the names that the translation imports them by."""
    for node in script_of(t).walk():
        if isinstance(node, syntax.Assign) and isinstance(node.target, syntax.Identifier):
            module, target = imported_module(node.value), node.target.name
            if module is not None and MODULES.get(target) == import_line(module, target):
                t.names.given[target] = target


def script_of(t: Translation) -> syntax.Block:
    """Return the whole script."""
    scope = t.scope
    while scope.parent is not None:
        scope = scope.parent
    assert isinstance(scope.node, syntax.Block)
    return scope.node


def is_at_top_level(t: Translation, node: Node) -> bool:
    """Return True for a value that a statement of the script itself assigns, or for that statement."""
    return any(
        statement.value is node or isinstance(statement.value, syntax.Assign) and statement.value.value is node
        for statement in script_of(t).statements
    )


@base_statement("import")
def import_module(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate an import that is assigned to a name to an import statement, at the top of the script if it can be."""
    module = imported_module(node)
    target = target_of(use)
    if module is None or not isinstance(target, ast.Name):
        bound = FUNCTIONS["import"].bind(node)
        return use.statements(import_as_value(t, *bound.args))
    if not is_at_top_level(t, node):
        alias = ast.alias(module, None if module == target.id else target.id)
        return [ast.Import([alias])]
    if MODULES.get(target.id) == import_line(module, target.id):
        t.imports.module(target.id)
    else:
        t.imports.own[target.id] = import_line(module, target.id)
    return []


@base_function("import_builtins", kind=Kind.MODULE)
def import_builtins(t: Translation, convert):
    return module_named(t, "builtins")


@base_function("import", kind=Kind.MODULE)
def import_as_value(t: Translation, module, as_, convert, delay_load):
    if not isinstance(module, syntax.Text):
        return quote("importlib.import_module(X)", X=t.expression(module), importlib=t.imports.module("importlib"))
    return module_named(t, module.value)


def module_named(t: Translation, module: str) -> ast.expr:
    """Return a module as a value, which the script then imports under its last name."""
    wanted = module.rpartition(".")[2]
    if MODULES.get(wanted) == import_line(module, wanted):
        return t.imports.module(wanted)
    for known, line in t.imports.own.items():
        if line == import_line(module, known):
            return name(known)
    as_name = t.names.new(wanted)
    t.imports.own[as_name] = import_line(module, as_name)
    return name(as_name)


# Values


def kind_of_value(kind_of, x, convert=None):
    """Return the kind of a value that is converted between R and Python."""
    kind = kind_of(x)
    return Kind.UNKNOWN if kind is Kind.OBJECT else kind


@base_function("py_to_r", kind=kind_of_value)
def py_to_r(t: Translation, x):
    """Translate to the value itself: in Python it has no other form."""
    return t.expression(x)


@base_function("r_to_py", kind=kind_of_value)
def r_to_py(t: Translation, x, convert):
    return data(t, x)


# an object of Python in R: its operators are Python's
@base_function("np_array", kind=Kind.OBJECT)
def np_array(t: Translation, data_, dtype, order):
    values = {"dtype": dtype, "order": order}
    keywords = {key: t.expression(node) for key, node in values.items() if node is not None}
    t.imports.module("np")
    return call(quote("np.array"), data(t, data_), **keywords)


@base_function("tuple", kind=Kind.LIST)
def make_tuple(t: Translation, *dots):
    values = [argument.value for argument in dots]
    if len(values) == 1 and t.kind(values[0]) in VECTORS | {Kind.LIST, Kind.SHAPE}:
        return quote("tuple(X)", X=t.expression(values[0]))
    if len(values) == 1 and t.kind(values[0]) is Kind.UNKNOWN:
        return t.r_function("tuple_of", t.expression(values[0]))
    return ast.Tuple([data(t, value) for value in values], ast.Load())


@base_function("dict", kind=Kind.RECORD)
def make_dict(t: Translation, *dots, convert):
    keys: list[ast.expr | None] = [constant(argument.name) for argument in dots]
    return ast.Dict(keys, [t.expression(argument.value) for argument in dots])


@base_function("py_dict", kind=Kind.RECORD)
def py_dict(t: Translation, keys, values, convert):
    if {t.kind(keys), t.kind(values)} <= VECTORS | {Kind.LIST}:
        return quote("dict(zip(K, V))", K=t.expression(keys), V=t.expression(values))
    return ast.Dict([t.expression(keys)], [t.expression(values)])


@base_function("py_eval", kind=Kind.OBJECT)
def py_eval(t: Translation, code, convert):
    """Translate to the Python code itself if it uses nothing but Python's own functions."""
    if not isinstance(code, syntax.Text):
        raise t.error(code, "py_eval() is translated with a string that is written out.")
    try:
        tree = ast.parse(code.value.strip(), mode="eval").body
    except SyntaxError as error:
        raise t.error(code, f"This is not a Python expression: {error.msg}.") from None
    own = {each.arg for each in ast.walk(tree) if isinstance(each, ast.arg)}
    own |= {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Name) and each.id not in own and not hasattr(builtins, each.id):
            raise t.error(code, f"py_eval() is translated without variables of Python, such as `{each.id}`.")
    return tree


@base_function("py_run_string", "py_run_file", "source_python", "import_main", "import_from_path")
def code_of_python(t: Translation, code, *dots):
    raise t.error(code, "Python code that R runs is not translated; write it in a module and import that.")


@base_function("py_has_attr", "py_hasattr", kind=Kind.LOGICAL)
def py_has_attr(t: Translation, x, name_):
    return quote("hasattr(X, NAME)", X=t.expression(x), NAME=t.expression(name_))


@base_function("py_get_attr", "py_getattr")
def py_get_attr(t: Translation, x, name_, silent):
    return quote("getattr(X, NAME)", X=t.expression(x), NAME=t.expression(name_))


@base_function("py_set_attr", "py_setattr", is_visible=False)
def py_set_attr(t: Translation, x, name_, value):
    return quote("setattr(X, NAME, VALUE)", X=t.expression(x), NAME=t.expression(name_), VALUE=t.expression(value))


@base_function("py_del_attr", is_visible=False)
def py_del_attr(t: Translation, x, name_):
    return quote("delattr(X, NAME)", X=t.expression(x), NAME=t.expression(name_))


@base_function("py_get_item")
def py_get_item(t: Translation, x, key, silent):
    return quote("X[KEY]", X=t.expression(x), KEY=t.expression(key))


@base_function("py_len", kind=Kind.INTEGER)
def py_len(t: Translation, x, default):
    return quote("len(X)", X=t.expression(x))


@base_function("py_str", "py_repr", kind=Kind.STRING)
def py_str(t: Translation, x):
    return quote("str(X)", X=t.expression(x))


@base_function("py_id", "obj_addr")
def py_id(t: Translation, x):
    return quote("id(X)", X=t.expression(x))


@base_function("py_is_null_xptr", kind=Kind.LOGICAL)
def py_is_null_xptr(t: Translation, x):
    return constant(False)


@base_function("py_none", kind=Kind.NULL)
def py_none(t: Translation):
    return constant(None)


@base_function("py_module_available", kind=Kind.LOGICAL)
def py_module_available(t: Translation, module):
    t.imports.own["importlib"] = "import importlib.util"
    return quote("importlib.util.find_spec(X) is not None", X=t.expression(module))


@base_function("py_func", "py_main_thread_func", kind=Kind.FUNCTION)
def py_func(t: Translation, f):
    """Translate to the function itself: it is Python's already."""
    return t.expression(f)


@base_function("iter_next")
def iter_next(t: Translation, it, completed):
    if completed is None:
        return quote("next(X, None)", X=t.expression(it))
    return quote("next(X, Y)", X=t.expression(it), Y=t.expression(completed))


@base_function("py_set_seed", is_visible=False)
def py_set_seed(t: Translation, seed, disable_hash_randomization):
    import_random = module_named(t, "random")
    t.pending.append(ast.Expr(quote("RANDOM.seed(X)", RANDOM=import_random, X=t.expression(seed))))
    return t.numpy("np.random.seed(X)", X=t.expression(seed))


# Statements


@base_statement("py_capture_output")
def py_capture_output(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate to code whose output is redirected to a string."""
    captured = t.names.new("output")
    contextlib, io = t.imports.module("contextlib"), t.imports.module("io")
    redirected = quote("CONTEXTLIB.redirect_stdout(X)", CONTEXTLIB=contextlib, X=name(captured))
    return [
        ast.Assign([ast.Name(captured, ast.Store())], quote("IO.StringIO()", IO=io), lineno=0),
        ast.With([ast.withitem(redirected)], t.block_of(node.arguments[0].value, DISCARDED), lineno=0),
        *use.statements(quote("X.getvalue()", X=name(captured))),
    ]


@base_statement("with")
def with_block(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate `with(context %as% name, { ... })`, and `with(frame, expression)`."""
    if len(node.arguments) != 2:
        raise t.error(node, "with() is translated with two arguments.")
    context, body = node.arguments[0].value, node.arguments[1].value
    assert context is not None and body is not None
    if is_data(t, context, body):
        return t.statement(masked(t, body, context), use)
    manager, variable = context, None
    if isinstance(context, syntax.Binary) and context.operator == "%as%":
        if not isinstance(context.right, syntax.Identifier):
            raise t.error(context, "`%as%` is translated with a name.")
        manager, variable = context.left, t.target(context.right.name)
    item = ast.withitem(t.expression(manager), variable)
    return [ast.With([item], t.block_of(body, use), lineno=0)]


@base_statement("with_custom_object_scope")
def with_custom_objects(t: Translation, node: syntax.Call, use: Use) -> list[ast.stmt]:
    """Translate `with_custom_object_scope(objects, expression)`: R evaluates the expression in the scope."""

    def statement(t, objects, expr):
        if objects is None or expr is None:
            raise t.error(node, "with_custom_object_scope() is translated with two arguments.")
        scope = call(t.imports.function("with_custom_object_scope"), t.expression(objects))
        return [ast.With([ast.withitem(scope)], t.block_of(expr, use), lineno=0)]

    return statement(t, *bind_arguments(statement, node.arguments, node, "with_custom_object_scope()").args)


@base_function(COLUMN_OR_VARIABLE)
def column_or_variable(t: Translation, data_, name_, variable):
    """Translate a name that may be that of a column and of a variable; R looks for the column first."""
    return t.r_function("column_or_variable", t.expression(data_), t.expression(name_), t.expression(variable))


def is_data(t: Translation, context: Node, body: Node) -> bool:
    """Return True for data whose parts an expression names, False for a context manager."""
    if isinstance(context, syntax.Binary) and context.operator == "%as%":
        return False
    if t.kind(context) in (Kind.RECORD, Kind.FRAME, Kind.LIST):
        return True
    return not isinstance(body, syntax.Block) and any(
        isinstance(each, syntax.Identifier) and t.scope.find(each.name) is None and each.name not in t.special_names
        for each in variables(body)
    )
