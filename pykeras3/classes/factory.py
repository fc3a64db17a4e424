"""Creation of Keras classes from functions and values, and of the constructors that users call."""

import inspect
import types
from collections.abc import Mapping
from inspect import Parameter

from pykeras3.classes.class_spec import ClassDeclaration, KerasClassSpec
from pykeras3.classes.configuration import from_config_maker, get_config_maker
from pykeras3.classes.inherited_parameters import inherited_parameters
from pykeras3.classes.initialization import copying_initializer, initializer
from pykeras3.classes.injection import PRIVATE, PYTHON_NAMES
from pykeras3.classes.kinds import SCHEDULE, Kind, weight_maker
from pykeras3.classes.members import ActiveProperty, make_method
from pykeras3.classes.pickling import reducer
from pykeras3.classes.registry import user_classes
from pykeras3.core.calling import families
from pykeras3.core.calling.binding import public_function
from pykeras3.core.decorators import LAYER_CONVENTIONS, copy_metadata
from pykeras3.core.errors import ConversionError
from pykeras3.core.keras_loader import load_keras, resolve


def make_class(function: str, kind: Kind, classname, members, public, private, inherit):
    """Return the constructor of a new class; `function` is the public function that was called for it."""
    if not isinstance(classname, str) or not classname:
        raise ConversionError("a string, the name of the class", classname).for_argument(function, "classname")
    public = {**named_members(function, "public", public), **members}
    private = named_members(function, "private", private)
    public = {next((r for r, p in PYTHON_NAMES.items() if p == name), name): m for name, m in public.items()}
    spec = KerasClassSpec(classname, kind, base_class(function, kind, inherit), public.pop("initialize", None))
    spec.cls = types.new_class(
        classname, (spec.base,), exec_body=lambda namespace: namespace.update(namespace_of(spec, public, private))
    )
    user_classes.register(classname, spec.cls)
    return constructor(spec)


def named_members(function, argument, value) -> dict:
    """Return members as a dict by name; raise if they are not named."""
    if isinstance(value, Mapping):
        return dict(value)
    if value is None or (isinstance(value, (list, tuple)) and not value):
        return {}
    raise ConversionError("a dict of methods and values by name", value).for_argument(function, argument)


def base_class(function, kind: Kind, inherit, argument="inherit") -> type:
    """Return the base class: Keras' class of this kind, or the class that `inherit` is or creates objects of."""
    base = inherit
    if inherit is None:
        base = kind.base
    elif hasattr(inherit, "__keras_class__"):
        base = inherit.__keras_class__
    elif getattr(inherit, "__declaration__", None) is not None and inherit.__declaration__.endpoint:
        base = resolve(inherit.__declaration__.endpoint)
    if not isinstance(base, type) or not issubclass(base, kind.base):
        expected = f"a {kind.noun} class, or a function that creates its objects"
        raise ConversionError(expected, inherit).for_argument(function, argument)
    return base


def namespace_of(spec: KerasClassSpec, public: dict, private: dict) -> dict:
    """Return the namespace of the class: its members, and generated methods that they lack."""
    kind = spec.kind
    members = {**public, **{PRIVATE + name: member for name, member in private.items()}}
    namespace = {
        kind.renamed.get(name, PYTHON_NAMES.get(name, name)): as_member(name, member, spec)
        for name, member in members.items()
    }
    # each object gets its own copy, as in R
    values = {name: value for name, value in namespace.items() if isinstance(value, (list, dict, set))}
    for name, positional in kind.weights.items():
        namespace.setdefault(name, weight_maker(name, positional, spec))
    if spec.initialize is not None:
        namespace["__init__"] = initializer(spec, values)
    elif values:
        namespace["__init__"] = copying_initializer(spec, values)
    # Keras' base class of schedules implements no configuration
    if kind.configured and (spec.initialize is not None or spec.base is SCHEDULE.base):
        namespace.setdefault("get_config", get_config_maker(spec))
        namespace.setdefault("from_config", classmethod(from_config_maker(spec)))
    return {"__module__": spec.module, "__reduce_ex__": reducer(spec), **namespace}


def as_member(name, member, spec):
    """Return a method for a function, and any other value as it is."""
    is_function = callable(member) and not isinstance(member, (type, load_keras().Operation))
    special = (staticmethod, classmethod, property, ActiveProperty)
    return make_method(name, member, spec) if is_function or isinstance(member, special) else member


def constructor(spec: KerasClassSpec):
    """Return the function that creates objects; for layers, its first argument is what to apply the layer to."""
    cls, is_layer = spec.cls, spec.kind.family is families.LAYER
    parameters = inherited_parameters(spec.kind, cls)
    names = {p.name for p in parameters}
    if is_layer:
        first = "object" if "object" not in names else "inputs"
        parameters.insert(0, Parameter(first, Parameter.POSITIONAL_OR_KEYWORD))

    def make(*args, **kwargs):
        return cls(*args, **kwargs)

    extra = {name: c for name, c in LAYER_CONVENTIONS.items() if is_layer and name not in names}
    text = inspect.getdoc(spec.initialize) if isinstance(spec.initialize, types.FunctionType) else None
    spec.declaration = declaration = ClassDeclaration(
        spec.name,
        spec.kind.family,
        make,
        None,
        inspect.Signature(parameters),
        text or f"Create a {spec.kind.noun} of the class `{spec.name}`.",
        spec.module,
        in_keras3=False,
        spec=spec,
        extra=extra,
    )
    construct = copy_metadata(public_function(declaration), declaration, spec.module)
    construct.__keras_class__ = cls
    return construct
