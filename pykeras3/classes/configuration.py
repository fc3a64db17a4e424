"""The `get_config()` and `from_config()` of a class, from the arguments of its initializer."""

import itertools

from pykeras3.classes.class_spec import KerasClassSpec
from pykeras3.classes.initialization import ARGUMENTS, InitializerArguments
from pykeras3.classes.members import as_method
from pykeras3.core.conventions.keras_objects import as_nested_keras_objects
from pykeras3.core.errors import shown
from pykeras3.core.keras_loader import load_keras


def get_config_maker(spec: KerasClassSpec):
    """Return a `get_config()` that adds the initializer's arguments to the base configuration."""
    kind, names = spec.kind, set(spec.formals.names)
    in_files_only = kind.derived_in_files_only and (names - spec.base_keywords or spec.var_positional)

    def get_config(self):
        if in_files_only and not file_is_written():
            raise NotImplementedError(
                f"{spec.name}(): `initialize` takes arguments, so the class must override `get_config()` for the "
                f"{kind.noun} to have a configuration. save_model() works without it."
            )
        given = vars(self).get(ARGUMENTS, InitializerArguments({}, {}))
        arguments = {**given.parameters, **given.passed_on}
        arguments = {name: serialize_argument(spec, name, value) for name, value in arguments.items()}
        of_kind = {
            name: value
            for name, value in kind.configured(kind.base, self).items()
            if name in spec.base_keywords or name in names or spec.var_keyword
        }
        arguments = {
            name: value
            for name, value in arguments.items()
            if name not in of_kind or (name in names and value is not None)
        }
        return {**of_kind, **arguments}

    return as_method(get_config, "get_config", spec, [])


def file_is_written() -> bool:
    """Return True while Keras saves a file or pickles, when it keeps track of shared objects."""
    load_keras()
    from keras.src.backend.common import global_state

    return global_state.get_global_attribute("shared_objects/id_to_config_map") is not None


def serialize_argument(spec: KerasClassSpec, name, value):
    """Return an argument of the initializer serialized for a configuration."""
    try:
        return load_keras().saving.serialize_keras_object(as_nested_keras_objects(value))
    except Exception as error:
        raise TypeError(
            f"{spec.name}(): argument `{name}` can't be serialized into a configuration. Define `get_config()` and "
            f"`from_config()` in the class. Received: {shown(value)}"
        ) from error


def from_config_maker(spec: KerasClassSpec):
    """Return a `from_config()` that calls the class with the initializer's arguments."""
    before = list(itertools.takewhile(lambda name: name != spec.var_positional, spec.signature.parameters))

    def from_config(cls, config):
        config = {name: deserialize_argument(value) for name, value in config.items()}
        if "dtype" in config:
            config["dtype"] = policy_name(config["dtype"])
        if spec.var_positional not in config:
            return cls(**config)
        var_positional = config.pop(spec.var_positional)
        return cls(*[config.pop(name) for name in before], *var_positional, **config)

    return from_config


def deserialize_argument(value):
    """Return the Keras objects that `serialize_argument()` converted, at any depth of lists and dicts."""
    if isinstance(value, (list, tuple)):
        return [deserialize_argument(v) for v in value]
    if not isinstance(value, dict):
        return value
    name = value.get("class_name")
    if isinstance(name, str) and "config" in value and ("registered_name" in value or name.startswith("__")):
        return load_keras().saving.deserialize_keras_object(value)
    return {key: deserialize_argument(v) for key, v in value.items()}


def policy_name(dtype):
    """Return the name of a plain dtype policy, as a user would write it, and other policies unchanged."""
    is_plain = type(dtype) is load_keras().dtype_policies.DTypePolicy
    return dtype.name if is_plain else dtype
