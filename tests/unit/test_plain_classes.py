"""Python classes of any base from members as R sends them."""

import keras
import numpy as np
import pytest

from pykeras3.classes.members import ActiveProperty
from pykeras3.classes.python_classes import python_class
from pykeras3.classes.registry import registered_objects


def initialize(self, n):
    self.n = n
    return n


def test_a_class_without_a_base():
    cls = python_class(
        "CountsFromN",
        {
            "initialize": initialize,
            "twice": ActiveProperty(lambda self: 2 * self.n),
            "add": lambda self, k: self.n + k,
            "unit": "cm",
        },
        {},
    )
    counter = cls(3)
    assert (counter.twice, counter.add(4), counter.unit, type(counter)) == (6, 7, "cm", cls)
    assert cls.__mro__ == (cls, object) and "CountsFromN" not in registered_objects()


def test_private_members_belong_to_each_object():
    def initialize(self, private, n):
        private.n = n

    cls = python_class(
        "Hidden", {"initialize": initialize, "get": lambda self, private: private.n + private.start}, {"start": 10}
    )
    one, other = cls(1), cls(2)
    assert (one.get(), other.get()) == (11, 12)


def test_super_reaches_a_python_base():
    def initialize(self, super, *args):
        super.initialize(args)
        super().append("last")

    cls = python_class("MyList", {"initialize": initialize}, {}, [list])
    assert cls(1, 2) == [1, 2, "last"]


def test_several_bases_and_keywords_of_the_class_statement():
    class Meta(type):
        pass

    class Mixin:
        def greet(self):
            return "hello"

    cls = python_class("Both", {}, {}, [Mixin, dict], {"metaclass": Meta})
    assert type(cls) is Meta and cls(a=1).greet() == "hello" and cls(a=1) == {"a": 1}


def test_layers_are_registered_and_take_shapes_as_R_writes_them():
    def initialize(self, super, **kwargs):
        super.initialize(**kwargs)

    def build(self, input_shape):
        self.w = self.add_weight(shape=[input_shape[1], 2.0], initializer="ones")

    cls = python_class(
        "Plainly",
        {"initialize": initialize, "build": build, "call": lambda self, x: x @ self.w},
        {},
        [keras.layers.Layer],
    )
    np.testing.assert_allclose(cls(name="p")(np.ones((1, 3), "float32")), [[3, 3]])
    assert registered_objects()["Plainly"] is cls


def test_a_callback_counts_as_Keras_does():
    epochs = []
    cls = python_class(
        "Watch", {"on_epoch_end": lambda self, epoch, logs=None: epochs.append(epoch)}, {}, [keras.callbacks.Callback]
    )
    model = keras.Sequential([keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=2, verbose=0, callbacks=[cls()])
    assert epochs == [0, 1]


def test_a_base_must_be_a_class():
    with pytest.raises(TypeError):
        python_class("Wrong", {}, {}, [3])
