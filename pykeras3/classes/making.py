"""Makes a Keras class, and the constructor that users call, from functions and values."""
import copy
import inspect
import types
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pykeras3 import backend
from pykeras3.classes.kinds import LAYER, Kind, weight_maker
from pykeras3.classes.members import (GIVEN, PRIVATE, PYTHON_NAMES, ActiveProperty, Formals, Super, method,
                                      presented, with_given)
from pykeras3.conventions import Unfit, each_keras_thing, plain, shown
from pykeras3.docs import help_text
from pykeras3.wrap import LAYER_CONVENTIONS, Declaration, accepted_keywords, layer_call, plain_call

ARGUMENTS = "_initializer_arguments"


@dataclass
class Owner:
    """A class in the making, for its methods, which need it before it is there."""

    name: str
    kind: Kind
    base: type
    initialize: Any = None
    module: str = "pykeras3"
    cls: type | None = None
    declaration: Declaration | None = None

    def __post_init__(self):
        named = (accepted_keywords(c.__init__) for c in self.base.__mro__ if "__init__" in vars(c))
        self.of_base = frozenset().union(*named) - {"self"}
        self.formals = Formals([], []) if self.initialize is None else Formals.of(self.initialize)
        self.own = inspect.Signature(self.formals.own)
        self.more, self.several = (self.formals.has(k) for k in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL))
        # an author who takes `super` calls its initialize(); for all others that was done before
        self.calls_super = "super" in self.formals.given


@dataclass
class Constructor(Declaration):
    """The declaration of what a user calls to make objects of the class."""

    keras_class: type | None = None

    def stands_for(self):
        return self.keras_class()


# The class


def make_class(function: str, kind: Kind, classname, members, public, private, inherit):
    """The constructor of a new class; `function` is the public function that was called for it."""
    if not isinstance(classname, str) or not classname:
        raise ValueError(Unfit("the class's name, a string", classname).message(function, "classname"))
    public = {**given_members(function, "public", public),
              **{name: member for name, member in members.items() if member is not None}}
    private = given_members(function, "private", private)
    public = {next((r for r, p in PYTHON_NAMES.items() if p == name), name): m for name, m in public.items()}
    owner = Owner(classname, kind, base_class(function, kind, inherit), public.pop("initialize", None))
    owner.cls = types.new_class(classname, (owner.base,), exec_body=lambda namespace: namespace.update(
        namespace_of(owner, public, private)))
    # under its bare name, as keras3 names it: what is made anew in a session takes the old one's place
    backend.keras_loaded().saving.get_custom_objects()[classname] = owner.cls
    return constructor(owner)


def given_members(function, argument, value) -> dict:
    if isinstance(value, Mapping):
        return dict(value)
    if value is None or (isinstance(value, (list, tuple)) and not value):
        return {}
    raise ValueError(Unfit("a dict of methods and values by name", value).message(function, argument))


def base_class(function, kind: Kind, inherit) -> type:
    """The class to inherit from: Keras' own of this kind, or what `inherit` is or makes."""
    base = inherit
    if inherit is None:
        base = kind.base
    elif hasattr(inherit, "__keras_class__"):
        base = inherit.__keras_class__
    elif getattr(inherit, "__declaration__", None) is not None and inherit.__declaration__.endpoint:
        base = backend.resolve(inherit.__declaration__.endpoint)
    if not isinstance(base, type) or not issubclass(base, kind.base):
        article = "an" if kind.noun[0] in "aeiou" else "a"
        raise ValueError(Unfit(f"{article} {kind.noun} class, or a function that makes objects of one", inherit)
                         .message(function, "inherit"))
    return base


def namespace_of(owner: Owner, public: dict, private: dict) -> dict:
    kind = owner.kind
    members = {**public, **{PRIVATE + name: member for name, member in private.items()}}
    namespace = {kind.renamed.get(name, PYTHON_NAMES.get(name, name)): as_member(name, member, owner)
                 for name, member in members.items()}
    # each object has its own copy, as in R
    values = {name: value for name, value in namespace.items() if isinstance(value, (list, dict, set))}
    for name, positional in kind.weights.items():
        if not issubclass(owner.base, tuple(_with_weight_makers)):
            namespace.setdefault(name, weight_maker(name, positional, owner))
    if owner.initialize is not None:
        namespace["__init__"] = initializer(owner, values)
    elif values:
        namespace["__init__"] = copying_initializer(owner, values)
    if kind.configured and (owner.initialize is not None or owner.base is kind.base and kind is not LAYER):
        namespace.setdefault("get_config", config_getter(owner))
        namespace.setdefault("from_config", classmethod(rebuilder(owner)))
    return {"__module__": owner.module, **namespace}


def as_member(name, member, owner):
    """A method for a function; any other value is an attribute."""
    is_function = callable(member) and not isinstance(member, (type, backend.keras_loaded().Operation))
    special = (staticmethod, classmethod, property, ActiveProperty)
    return method(name, member, owner) if is_function or isinstance(member, special) else member
