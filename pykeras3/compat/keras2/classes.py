"""Functions of the older R package keras 2 about layers and models of users' classes."""

from typing import TYPE_CHECKING

from pykeras3.classes import CallableOnly
from pykeras3.classes.factory import base_class, make_class
from pykeras3.classes.injection import Formals
from pykeras3.classes.kinds import LAYER, MODEL
from pykeras3.core.calling.pipe import pipe_into_layer
from pykeras3.core.conventions import convention_of
from pykeras3.core.decorators import LAYER_CONVENTIONS, function
from pykeras3.core.errors import shown

if TYPE_CHECKING:
    import keras


@function(in_keras3=False)
def keras_model_custom(model_fn: CallableOnly, name=None) -> "keras.Model":
    """Make a model from a function that creates its layers and returns its call function.

    Args:
        model_fn: Callable that takes the model and returns a callable of the inputs and, optionally, `training` and
            `mask`.
        name: String, name of the model; `None` for a generated one.

    Returns:
        A model.
    """

    def initialize(self, name=name):
        self.call_function = model_fn(self)
        if not callable(self.call_function):
            raise TypeError(
                "keras_model_custom(): `model_fn` must return a function, the model's `call`. "
                f"Received: {shown(self.call_function)}"
            )

    def call(self, inputs, training=None, mask=None):
        names = Formals.of(self.call_function, ()).names
        offered = {"training": training, "mask": mask}
        return self.call_function(inputs, **{n: offered[n] for n in names if n in offered})

    return make_class(
        "keras_model_custom", MODEL, name or "CustomModel", {"initialize": initialize, "call": call}, (), (), None
    )()


@function(in_keras3=False, may_miss=("object",))
def create_layer(layer_class, object=None, args=()):
    """Create a layer and apply it to an object.

    Args:
        layer_class: Keras layer class, or a callable that creates layers.
        object: Sequential model or tensor to apply the layer to; omit it, or pass `None`, to return the layer itself.
        args: Named arguments of the layer.

    Returns:
        The layer; with `object`, the model or the output.
    """
    cls, args = base_class("create_layer", LAYER, layer_class, "layer_class"), dict(args or {})
    if cls is layer_class:
        args = {
            name: convention_of(LAYER_CONVENTIONS[name]).convert(value) if name in LAYER_CONVENTIONS else value
            for name, value in args.items()
        }
    layer = layer_class(**args)
    return layer if object is None else pipe_into_layer(object, layer)
