"""Creation of Keras classes from functions and values, and of the constructors that users call."""

import copy
import difflib
import inspect
import itertools
import types
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pykeras3.classes.inherited_parameters import inherited_parameters
from pykeras3.classes.injection import INJECTED, PRIVATE, PYTHON_NAMES, Formals, Super, with_injected
from pykeras3.classes.kinds import SCHEDULE, Kind, weight_maker
from pykeras3.classes.members import ActiveProperty, as_method, make_method
from pykeras3.classes.pickling import reducer
from pykeras3.classes.registry import own_classes
from pykeras3.core import backend, checks, families
from pykeras3.core.binding import bind, convert, public_function
from pykeras3.core.conventions import ConversionError, each_keras_thing, plain, shown
from pykeras3.core.declaration import Declaration
from pykeras3.core.decorators import LAYER_CONVENTIONS, present
from pykeras3.core.endpoints import accepted_keywords, call_with_further

ARGUMENTS = "_initializer_arguments"


@dataclass
class Owner:
    """The definition of a class; methods refer to it because they are created before the class."""

    name: str
    kind: Kind
    base: type
    initialize: Any = None
    module: str = "pykeras3"
    cls: type | None = None
    declaration: Declaration | None = None

    def __post_init__(self):
        named = (accepted_keywords(c.__init__) for c in self.base.__mro__ if "__init__" in vars(c))
        self.base_keywords = frozenset().union(*named) - {"self"}
        self.base_keywords |= self.kind.keywords
        self.formals = Formals([], []) if self.initialize is None else Formals.of(self.initialize)
        self.own = inspect.Signature(self.formals.own)
        self.more = self.formals.first_of(Parameter.VAR_KEYWORD)
        self.several = self.formals.first_of(Parameter.VAR_POSITIONAL)
        # an `initialize` that takes `super` calls super.initialize(); otherwise it is called before
        self.calls_super = "super" in self.formals.injected
        self.super_declaration = Declaration(
            self.name,
            families.FUNCTION,
            None,
            None,
            inspect.Signature(inherited_parameters(self.kind, self.base)),
            "",
            self.module,
        )


@dataclass
class ClassDeclaration(Declaration):
    """The declaration of the function that users call to create objects of the class."""

    owner: Owner | None = None

    def keras_object(self):
        return self.owner.cls()

    def likely_misspelt(self, keywords):
        """Return the unknown keywords; if any are allowed, only those that resemble a parameter's name."""
        if self.owner.initialize is None or self.owner.more:
            keywords = [name for name in keywords if difflib.get_close_matches(name, self.names, 1)]
        known = self.names.union(self.owner.base_keywords, self.extra)
        return [name for name in keywords if name not in known]

    def hint(self, name, further=None):
        own = [f"`{p}`" for p in self.signature.parameters if p in self.names]
        return super().hint(name, self.owner.base_keywords) or (f" It takes {', '.join(own)}." if own else "")


# The class


def make_class(function: str, kind: Kind, classname, members, public, private, inherit):
    """Return the constructor of a new class; `function` is the public function that was called for it."""
    if not isinstance(classname, str) or not classname:
        raise ConversionError("the class's name, a string", classname).for_argument(function, "classname")
    public = {**given_members(function, "public", public), **members}
    private = given_members(function, "private", private)
    public = {next((r for r, p in PYTHON_NAMES.items() if p == name), name): m for name, m in public.items()}
    owner = Owner(classname, kind, base_class(function, kind, inherit), public.pop("initialize", None))
    owner.cls = types.new_class(
        classname, (owner.base,), exec_body=lambda namespace: namespace.update(namespace_of(owner, public, private))
    )
    own_classes.register(classname, owner.cls)
    return constructor(owner)


def given_members(function, argument, value) -> dict:
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
        base = backend.resolve(inherit.__declaration__.endpoint)
    if not isinstance(base, type) or not issubclass(base, kind.base):
        expected = f"a {kind.noun} class, or a function that makes objects of one"
        raise ConversionError(expected, inherit).for_argument(function, argument)
    return base


def namespace_of(owner: Owner, public: dict, private: dict) -> dict:
    """Return the namespace of the class: its members, and generated methods that they lack."""
    kind = owner.kind
    members = {**public, **{PRIVATE + name: member for name, member in private.items()}}
    namespace = {
        kind.renamed.get(name, PYTHON_NAMES.get(name, name)): as_member(name, member, owner)
        for name, member in members.items()
    }
    # each object gets its own copy, as in R
    values = {name: value for name, value in namespace.items() if isinstance(value, (list, dict, set))}
    for name, positional in kind.weights.items():
        namespace.setdefault(name, weight_maker(name, positional, owner))
    if owner.initialize is not None:
        namespace["__init__"] = initializer(owner, values)
    elif values:
        namespace["__init__"] = copying_initializer(owner, values)
    # Keras' base class of schedules implements no configuration
    if kind.configured and (owner.initialize is not None or owner.base is SCHEDULE.base):
        namespace.setdefault("get_config", get_config_maker(owner))
        namespace.setdefault("from_config", classmethod(from_config_maker(owner)))
    return {"__module__": owner.module, "__reduce_ex__": reducer(owner), **namespace}


def as_member(name, member, owner):
    """Return a method for a function, and any other value as it is."""
    is_function = callable(member) and not isinstance(member, (type, backend.keras_loaded().Operation))
    special = (staticmethod, classmethod, property, ActiveProperty)
    return make_method(name, member, owner) if is_function or isinstance(member, special) else member


# Initializing


@dataclass
class InitializerArguments:
    """The arguments of an initializer; not a container, which Keras would track."""

    own: dict[str, Any]
    passed_on: dict[str, Any]


def set_copies(instance, values):
    """Set a copy of each value that a subclass has not set already."""
    for name in values.keys() - vars(instance).keys():
        setattr(instance, name, copy.copy(values[name]))


def copying_initializer(owner: Owner, values: dict):
    """Return an `__init__` that copies the class's containers to the object and calls the inherited one."""

    def __init__(self, *args, **kwargs):
        set_copies(self, values)
        super(owner.cls, self).__init__(*args, **kwargs)

    return as_method(__init__, "__init__", owner, inherited_parameters(owner.kind, owner.base))


def initializer(owner: Owner, values: dict):
    """Return the `__init__` that calls the author's `initialize` and, once, the base class's `__init__`."""
    # an `initialize` with `**kwargs` that calls super.initialize() passes them on itself
    passes_keywords_on = owner.more and owner.calls_super
    for_base = frozenset() if passes_keywords_on else owner.base_keywords.difference(owner.formals.names)

    def __init__(self, *args, **kwargs):
        set_copies(self, values)
        passed_on = {name: kwargs.pop(name) for name in for_base & kwargs.keys()}
        if not owner.more:
            for name in kwargs:
                if name not in owner.base_keywords and name not in owner.declaration.names:
                    raise checks.unknown(owner.declaration, name, kwargs[name])
        given = InitializerArguments(bound_arguments(owner, args, kwargs), passed_on)
        if ARGUMENTS not in vars(self):
            object.__setattr__(self, ARGUMENTS, given)
        parent = BaseInitializer(owner, self, passed_on)
        if not owner.calls_super:
            parent.super.initialize(**{name: given.own[name] for name in owner.base_keywords if name in given.own})
        call = with_injected(owner.initialize, owner.formals, owner, {**INJECTED, "super": lambda *_: parent.super})
        call(self, *args, **kwargs)
        parent.check_called()

    more = [] if owner.more else [Parameter("kwargs", Parameter.VAR_KEYWORD)]
    return as_method(__init__, "__init__", owner, [*owner.formals.own, *more], owner.initialize.__doc__)


class BaseInitializer:
    """Calls the base class's `__init__` with the arguments that the author's `initialize` has no parameters for."""

    def __init__(self, owner: Owner, instance, passed_on: dict):
        self.owner, self.passed_on, self.called = owner, passed_on, False
        self.super = Super(owner, instance, __init__=self.tracking)

    def tracking(self, init):
        super_declaration = self.owner.super_declaration

        def initialize(*args, **kwargs):
            self.called = True
            given = bind(super_declaration, super_declaration.positional, args, {**self.passed_on, **kwargs})
            convert(super_declaration, given)
            return call_with_further(init, super_declaration.positional, super_declaration.further, **given)

        return initialize

    def check_called(self):
        if not self.called:
            raise RuntimeError(
                f"{self.owner.name}: `initialize` takes `super` but did not call super.initialize(). "
                "Call it, or leave `super` out: then it is called before."
            )


def bound_arguments(owner: Owner, args, kwargs) -> dict:
    """Return the initializer's own arguments by name: those given, and defaults that can be serialized."""
    try:
        bound = owner.own.bind_partial(*args, **kwargs)
    except TypeError as error:
        raise TypeError(f"{owner.name}(): {error}.") from None
    named = {
        p.name: p.default
        for p in owner.own.parameters.values()
        if p.default is not Parameter.empty and plain(p.default)
    }
    named.update(bound.arguments)
    named.update(named.pop(owner.more, {}))
    return named


# Configurations


def get_config_maker(owner: Owner):
    """Return a `get_config()` that adds the initializer's arguments to the base configuration."""
    kind, own_names = owner.kind, set(owner.formals.names)
    in_files_only = kind.derived_in_files_only and (own_names - owner.base_keywords or owner.several)

    def get_config(self):
        if in_files_only and not file_is_written():
            raise NotImplementedError(
                f"{owner.name}: `initialize` takes arguments, so the class must override `get_config()` for the "
                f"{kind.noun} to have a configuration. Files of save_model() need none."
            )
        given = vars(self).get(ARGUMENTS, InitializerArguments({}, {}))
        arguments = {**given.own, **given.passed_on}
        arguments = {name: serialized(owner, name, value) for name, value in arguments.items()}
        of_kind = {
            name: value
            for name, value in kind.configured(kind.base, self).items()
            if name in owner.base_keywords or name in own_names or owner.more
        }
        arguments = {
            name: value
            for name, value in arguments.items()
            if name not in of_kind or (name in own_names and value is not None)
        }
        return {**of_kind, **arguments}

    return as_method(get_config, "get_config", owner, [])


def file_is_written() -> bool:
    """Return True while Keras saves a file or pickles, when it keeps track of shared objects."""
    backend.keras_loaded()
    from keras.src.backend.common import global_state

    return global_state.get_global_attribute("shared_objects/id_to_config_map") is not None


def serialized(owner: Owner, name, value):
    """Return an argument of the initializer serialized for a configuration."""
    try:
        return backend.keras_loaded().saving.serialize_keras_object(each_keras_thing(value))
    except Exception as error:
        raise TypeError(
            f"{owner.name}: the initializer's argument `{name}` can't be put into a configuration. "
            f"Give the class a `get_config` and a `from_config`. Received: {shown(value)}"
        ) from error


def from_config_maker(owner: Owner):
    """Return a `from_config()` that calls the class with the initializer's arguments."""
    before = list(itertools.takewhile(lambda name: name != owner.several, owner.own.parameters))

    def from_config(cls, config):
        config = {name: deserialized(value) for name, value in config.items()}
        if "dtype" in config:
            config["dtype"] = policy_name(config["dtype"])
        if owner.several not in config:
            return cls(**config)
        several = config.pop(owner.several)
        return cls(*[config.pop(name) for name in before], *several, **config)

    return from_config


def deserialized(value):
    """Return the Keras objects that `serialized` converted, at any depth of lists and dicts."""
    if isinstance(value, (list, tuple)):
        return [deserialized(v) for v in value]
    if not isinstance(value, dict):
        return value
    name = value.get("class_name")
    if isinstance(name, str) and "config" in value and ("registered_name" in value or name.startswith("__")):
        return backend.keras_loaded().saving.deserialize_keras_object(value)
    return {key: deserialized(v) for key, v in value.items()}


def policy_name(dtype):
    """Return the name of a plain dtype policy, as a user would write it, and other policies unchanged."""
    is_plain = type(dtype) is backend.keras_loaded().dtype_policies.DTypePolicy
    return dtype.name if is_plain else dtype


# What users call


def constructor(owner: Owner):
    """Return the function that creates objects; for layers, its first argument is what to apply the layer to."""
    cls, is_layer = owner.cls, owner.kind.family is families.LAYER
    parameters = inherited_parameters(owner.kind, cls)
    names = {p.name for p in parameters}
    if is_layer:
        first = "object" if "object" not in names else "inputs"
        parameters.insert(0, Parameter(first, Parameter.POSITIONAL_OR_KEYWORD))

    def make(*args, **kwargs):
        return cls(*args, **kwargs)

    extra = {name: c for name, c in LAYER_CONVENTIONS.items() if is_layer and name not in names}
    text = inspect.getdoc(owner.initialize) if isinstance(owner.initialize, types.FunctionType) else None
    owner.declaration = declaration = ClassDeclaration(
        owner.name,
        owner.kind.family,
        make,
        None,
        inspect.Signature(parameters),
        text or f"{owner.name}, a {owner.kind.noun} of one's own.",
        owner.module,
        in_keras3=False,
        owner=owner,
        extra=extra,
    )
    construct = present(public_function(declaration), declaration, owner.module)
    construct.__keras_class__ = cls
    return construct
