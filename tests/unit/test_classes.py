"""Custom classes made from functions: layers, models, metrics, losses, callbacks, constraints, schedules."""

import copy
import inspect
import json
import math
import pickle

import keras
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pykeras3 as k
from pykeras3 import create_layer, keras_model_custom
from pykeras3.classes import (
    Callback,
    Constraint,
    Layer,
    LearningRateSchedule,
    Loss,
    Metric,
    Model,
    active_property,
    custom_metric,
    mark_active,
    new_callback_class,
    new_layer_class,
    new_learning_rate_schedule_class,
    new_loss_class,
    new_metric_class,
    new_model_class,
    new_wrapper,
)
from pykeras3.core import host

ONES = np.ones((2, 3), "float32")
X = np.linspace(-1, 1, 48).reshape(16, 3).astype("float32")
Y = X.sum(1, keepdims=True)


def linear(name="Linear", **members):
    """Return the constructor of the guides' dense layer."""

    def initialize(self, super, units=32, **kwargs):
        super.initialize(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", name="w")
        self.b = self.add_weight(shape=self.units, initializer="zeros", name="b")

    def call(self, inputs):
        return k.op_matmul(inputs, self.w) + self.b

    return Layer(name, **{"initialize": initialize, "build": build, "call": call, **members})


def value(tensor):
    return np.asarray(keras.ops.convert_to_numpy(tensor))


def dtype_of(tensor):
    return keras.backend.standardize_dtype(tensor.dtype)


def saved_and_loaded(model, tmp_path):
    path = str(tmp_path / "model.keras")
    model.save(path)
    return keras.saving.load_model(path)


def rebuilt(instance):
    """Rebuild an object from its configuration after a JSON round trip."""
    config = json.loads(json.dumps(keras.saving.serialize_keras_object(instance)))
    return keras.saving.deserialize_keras_object(config)


# What is returned


def test_the_constructor_and_its_class():
    layer_linear = linear()
    assert layer_linear.__name__ == "Linear"
    assert list(inspect.signature(layer_linear).parameters) == ["object", "units", "kwargs"]
    assert issubclass(layer_linear.__keras_class__, keras.layers.Layer)
    layer = layer_linear(units=4)
    assert type(layer) is layer_linear.__keras_class__
    assert type(layer).__name__ == "Linear" and layer.units == 4
    assert "Linear" in layer_linear.__doc__


@pytest.mark.parametrize("make", [Layer, new_layer_class])
def test_layer_names_and_no_initialize(make):
    layer_plain = make("PlainThing", call=lambda self, x: x * 3)
    keras.utils.clear_session(free_memory=False)
    assert layer_plain().name == "plain_thing"
    assert layer_plain().name == "plain_thing_1"
    assert layer_plain(name="mine", dtype="float64").name == "mine"
    assert layer_plain(dtype="float64").dtype == "float64"
    np.testing.assert_array_equal(value(layer_plain()(ONES)), ONES * 3)


def test_piped_and_called_alike():
    layer_linear = linear()
    x = k.keras_input(shape=[3])
    assert (x >> layer_linear(units=4)).shape == (None, 4)
    assert layer_linear(x, units=4).shape == (None, 4)
    assert layer_linear(x, 4).shape == (None, 4)
    assert layer_linear(object=x, units=4).shape == (None, 4)
    assert layer_linear(ONES, 4).shape == (2, 4)
    assert layer_linear(None, 4).units == 4
    model = k.keras_model_sequential(input_shape=3) >> layer_linear(4) >> layer_linear(units=2)
    assert isinstance(model, keras.Sequential) and model.output_shape == (None, 2)
    assert layer_linear(model, 1) is model and len(model.layers) == 3


def test_constructors_of_other_kinds_take_no_object():
    for make, base in (
        (Model, keras.Model),
        (Metric, keras.metrics.Metric),
        (Loss, keras.losses.Loss),
        (Callback, keras.callbacks.Callback),
        (Constraint, keras.constraints.Constraint),
        (LearningRateSchedule, keras.optimizers.schedules.LearningRateSchedule),
    ):
        made = make("Kind", initialize=lambda self, super, a=1: super.initialize())
        assert list(inspect.signature(made).parameters) == ["a", "kwargs"]
        assert isinstance(made(a=2), base)
        assert type(made(2)).__name__ == "Kind"


# Methods: self, super, private


def test_functions_without_self_are_called_without_it():
    layer_twice = Layer("Twice", call=lambda inputs: inputs * 2, compute_output_shape=lambda input_shape: input_shape)
    np.testing.assert_array_equal(value(layer_twice(ONES)), ONES * 2)
    assert layer_twice(k.keras_input(shape=3)).shape == (None, 3)
    layer_relu = Layer("Rectified", call=keras.ops.relu)
    np.testing.assert_array_equal(value(layer_relu(-ONES)), ONES * 0)


def test_callables_that_are_no_functions():
    class Doubling:
        def __call__(self, inputs):
            return inputs * 2

    np.testing.assert_array_equal(value(Layer("OfObject", call=Doubling())(ONES)), ONES * 2)


def r_function(function, signature):
    """Return a function as the R package sends it: with any arguments, and R's formals as its signature."""

    def python_function(*args, **kwargs):
        return function(*args, **kwargs)

    python_function.__signature__ = signature
    python_function.__module__ = "rpytools.call"
    return python_function


class ROfTests(host.PlainPython):
    """R as the host, as far as it recognises its functions."""

    def is_foreign_function(self, value):
        return getattr(value, "__module__", None) == "rpytools.call"


@pytest.fixture
def r_host():
    before = host.current()
    host.register(ROfTests())
    yield
    host.register(before)


def test_functions_from_r_by_their_formals(r_host):
    received = {}

    def call(self, inputs, training=None):
        received["training"] = training
        return inputs * self.rate

    def initialize(self, super, rate, *args, **kwargs):
        super.initialize(*args, **kwargs)
        self.rate = rate

    layer = Layer(
        "OfR",
        initialize=r_function(initialize, inspect.signature(initialize)),
        call=r_function(call, inspect.signature(call)),
    )(rate=2.0, name="of_r")
    assert layer.name == "of_r"
    np.testing.assert_array_equal(value(layer(ONES, training=True)), ONES * 2)
    assert received["training"] is True
    assert layer.get_config()["rate"] == 2.0
    assert type(layer).from_config(layer.get_config()).rate == 2.0


def unsigned_r_function(function):
    """Return a function as plain reticulate sends it, without its formals."""

    def python_function(*args, **kwargs):
        return function(*args, **kwargs)

    python_function.__module__ = "rpytools.call"
    return python_function


def test_functions_from_plain_reticulate_get_self_first(r_host):
    def initialize(self, units=3):
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=[input_shape[1], self.units], initializer="ones")

    functions = initialize, lambda self, x: k.op_matmul(x, self.w), build
    layer_r = Layer("OfPlainR", *map(unsigned_r_function, functions))
    layer = layer_r(units=4.0, name="r")
    np.testing.assert_array_equal(value(layer(ONES)), np.full((2, 4), 3))
    assert layer.name == "r" and rebuilt(layer).units == 4
    assert layer_r(k.keras_input(shape=3)).shape == (None, 3)


def test_super_knows_names_of_r_and_python():
    shapes = []

    def build(self, super, input_shape):
        shapes.append(input_shape)
        super.build(input_shape)

    def get_config(self, super):
        return {**super().get_config(), "units": self.units, "more": 1}

    def initialize(self, super, units=2):
        super().__init__()
        self.units = units

    layer_a = Layer("Above", initialize, build=build, get_config=get_config, call=lambda x: x)
    layer = layer_a(5, name="above")
    layer(ONES)
    assert shapes == [(2, 3)]
    config = layer.get_config()
    assert (config["name"], config["units"], config["more"], config["trainable"]) == ("above", 5, 1, True)


def test_super_initialize_is_called_once_with_what_the_author_gave():
    calls = []

    class Base(keras.layers.Layer):
        def __init__(self, **kwargs):
            calls.append(kwargs)
            super().__init__(**kwargs)

    explicit = Layer(
        "Explicit", inherit=Base, initialize=lambda self, super, units: super.initialize(name="given", trainable=False)
    )
    layer = explicit(units=3)
    assert calls == [{"name": "given", "trainable": False}]
    assert layer.name == "given" and layer.trainable is False


def test_without_super_the_base_is_initialized_before():
    def initialize(self, units, name="fixed"):
        assert self.name == name
        self.dense = k.layer_dense(units=units)

    layer_block = Layer("Block", initialize=initialize, call=lambda self, x: self.dense(x))
    layer = layer_block(units=4, dtype="float64", trainable=False)
    assert (layer.name, layer.dtype, layer.trainable) == ("fixed", "float64", False)
    assert layer(ONES).shape == (2, 4)
    assert layer_block(units=4, name="other").name == "other"


def test_standard_keywords_that_initialize_lacks_reach_super():
    layer_block = Layer("Block2", initialize=lambda self, super, units=3: super.initialize())
    layer = layer_block(units=4, name="block", dtype="float16")
    assert (layer.name, layer.compute_dtype) == ("block", "float16")


def test_super_left_uncalled_is_an_error():
    layer_forgetful = Layer("Forgetful", initialize=lambda self, super: None)
    with pytest.raises(RuntimeError, match=r"Forgetful\(\): `initialize` has the parameter `super` but didn't call"):
        layer_forgetful()


def test_private_members_are_each_object_s_own():
    def initialize(self, super, private, units=2):
        super.initialize()
        private.units = units
        private.dense = k.layer_dense(units=units)

    def call(self, private, inputs):
        private.callers.append(id(self))
        return private.scaled(private.dense(inputs))

    layer_secret = Layer(
        "Secret",
        initialize,
        call,
        private={"callers": [], "factor": 2.0, "scaled": lambda self, private, x: x * private.factor},
    )
    one, other = layer_secret(3), layer_secret(4)
    assert one(ONES).shape == (2, 3) and other(ONES).shape == (2, 4)
    assert set(one._private_callers) == {id(one)} and set(other._private_callers) == {id(other)}
    assert len(one.weights) == 2 and not hasattr(one, "callers")


def test_private_members_are_kept_for_each_instance():
    def touch(self, private):
        private.count = private.count + 1
        names = dir(private)
        del private.gone
        with pytest.raises(AttributeError, match="Counter has no private member `gone`"):
            assert private.gone
        return private.count, names

    counter = Layer(
        "Counter", initialize=lambda self, private: setattr(private, "gone", 1), touch=touch, private={"count": 0}
    )
    first = counter()
    assert first.touch() == (1, ["count", "gone"])
    assert counter()._private_count == 0


def test_public_values_and_containers():
    layer_valued = Layer(
        "Valued", call=lambda x: x, public={"log": [], "level": 3, "hello": lambda self, who: f"hi {who}"}
    )
    one, other = layer_valued(), layer_valued()
    one.log.append("a")
    assert list(other.log) == [] and one.level == 3 and one.hello("you") == "hi you"


@pytest.mark.parametrize("make", [Model, Metric, Loss, Callback, Constraint, LearningRateSchedule])
def test_containers_of_every_kind(make):
    made = make("Contained", public={"log": []}, private={"table": {}}, nothing=None)
    one, other = made(), made()
    one.log.append(1)
    one._private_table["a"] = 1
    assert (list(one.log), list(other.log), dict(other._private_table), one.nothing) == ([1], [], {}, None)


def test_containers_of_an_heir_win():
    parent = Callback("Elder", public={"log": ["elder"], "kept": ["kept"]})
    heir = Callback("Heir", inherit=parent, public={"log": ["heir"]})
    assert (heir().log, heir().kept, parent().log) == (["heir"], ["kept"], ["elder"])


def test_static_and_class_methods_and_properties_stay():
    made = Layer(
        "Mixed",
        call=lambda x: x,
        static=staticmethod(lambda a: a + 1),
        classy=classmethod(lambda cls: cls.__name__),
        size=property(lambda self: 7),
    )()
    assert (made.static(1), made.classy(), made.size) == (2, "Mixed", 7)


@pytest.mark.parametrize("mark", [active_property, mark_active])
def test_active_properties_are_read_and_set_by_their_function(mark):
    def total(self, value=None):
        if value is not None:
            self.set_to = value
        return self.set_to

    layer = Layer(
        "Active", call=lambda x: x, public={"set_to": 1, "total": mark(total), "fixed": mark(lambda self: 5)}
    )()
    assert layer.total == 1
    layer.total = 9
    assert (layer.total, layer.set_to, layer.fixed) == (9, 9, 5)
    with pytest.raises(AttributeError):
        layer.fixed = 1
    assert mark(total).function is total and mark(len)("ab") == 2


def test_finalize_runs_when_the_object_goes():
    gone = []
    made = Callback("Finalized", finalize=lambda self: gone.append(1))()
    del made
    assert gone == [1]


# Layers at work


def test_weights_and_sublayers_are_tracked():
    layer_linear = linear()
    layer_block = Layer(
        "MLPBlock",
        initialize=lambda self, super: (
            super.initialize(),
            setattr(self, "layers_", [layer_linear(4), layer_linear(1)]),
        )[0],
        call=lambda self, x: self.layers_[1](k.op_relu(self.layers_[0](x))),
    )
    block = layer_block()
    assert block.weights == []
    assert block(ONES).shape == (2, 1)
    assert [tuple(w.shape) for w in block.weights] == [(3, 4), (4,), (4, 1), (1,)]
    layer_sum = Layer(
        "ComputeSum",
        initialize=lambda self, super, input_dim: (
            super.initialize(),
            setattr(self, "total", self.add_weight(initializer="zeros", shape=input_dim, trainable=False)),
        )[0],
        call=lambda self, x: (self.total.assign_add(k.op_sum(x, axis=1)), self.total.value)[1],
    )
    counting = layer_sum(input_dim=2.0)
    x = np.ones((2, 2), "float32")
    np.testing.assert_array_equal(value(counting(x)), [2, 2])
    np.testing.assert_array_equal(value(counting(x)), [4, 4])
    assert (len(counting.non_trainable_weights), len(counting.trainable_weights)) == (1, 0)


@pytest.mark.parametrize("units", [4, 4.0, np.float64(4)])
def test_integer_valued_doubles_as_weight_shapes(units):
    layer = linear()(units=units)
    assert layer(ONES).shape == (2, 4)
    assert json.loads(json.dumps(layer.get_config()))["units"] == 4


def test_add_weight_takes_what_r_sends():
    def build(self, input_shape):
        self.a = self.add_weight([[3.0], 2.0], k.initializer_ones, name="a")
        self.b = self.add_weight(shape=None, initializer="zeros")
        self.c = self.add_weight(shape=2.0, constraint=lambda w: w * 0, regularizer=k.regularizer_l2)
        super(type(self), self).build(input_shape)

    layer = Layer("Weighted", build=build, call=lambda x: x)()
    layer.build((None, 3))
    assert [tuple(w.shape) for w in layer.weights] == [(3, 2), (), (2,)]
    assert value(layer.a).sum() == 6
    with pytest.raises(ValueError, match=r"add_weight\(\): `shape` must be a shape: integers.*Received: 1.5"):
        layer.add_weight(shape=(1.5,))


def test_training_and_mask_reach_a_call_that_names_them():
    received = []
    plain = Layer("Ignorant", call=lambda self, inputs: inputs)()
    assert list(inspect.signature(plain.call).parameters) == ["inputs"]
    layer_aware = Layer(
        "Aware",
        call=lambda self, private, inputs, training=None, mask=None: (
            received.append((training, mask is not None)),
            inputs,
        )[1],
    )
    aware = layer_aware()
    assert list(inspect.signature(aware.call).parameters) == ["inputs", "training", "mask"]
    aware(ONES, training=True)
    plain(ONES, training=True)
    embedded = keras.layers.Embedding(5, 2, mask_zero=True)(np.array([[1, 0]]))
    aware(embedded)
    assert received[0] == (True, False) and received[1][1] is True


def test_masked_mean_of_the_guide():
    def call(inputs, mask=None):
        if mask is None:
            return k.op_mean(inputs, axis=2)
        mask = k.op_expand_dims(k.op_cast(mask, "float32"), -1)
        return k.op_sum(inputs * mask, axis=2) / k.op_sum(mask, axis=2)

    layer_mean = Layer(
        "MaskedMean",
        initialize=lambda self, super, **kw: (super.initialize(**kw), setattr(self, "supports_masking", True))[0],
        compute_mask=lambda inputs, mask=None: None,
        call=call,
    )
    x = np.array([[[1], [3], [0]], [[4], [0], [0]]], "float32")
    inputs = k.keras_input(shape=[None, 1])
    model = keras.Model(inputs, inputs >> k.layer_masking(mask_value=0) >> layer_mean())
    np.testing.assert_allclose(model.predict(x, verbose=0), [[2], [4]])


def test_layers_in_models_train():
    layer_linear = linear()
    keras.utils.set_random_seed(1)
    inputs = k.keras_input(shape=3)
    functional = keras.Model(inputs, inputs >> layer_linear(8) >> layer_linear(1))
    sequential = k.keras_model_sequential(input_shape=3) >> layer_linear(8) >> layer_linear(1)
    for model in (functional, sequential):
        model.compile(keras.optimizers.Adam(0.05), "mse")
        losses = model.fit(X, Y, epochs=15, verbose=0).history["loss"]
        assert losses[-1] < losses[0] / 2


def test_dropout_of_the_guide_in_and_out_of_training():
    def call(self, inputs, training=None):
        return k.random_dropout(inputs, rate=self.rate, seed=self.seed_generator) if training else inputs

    def initialize(self, super, rate, **kwargs):
        super.initialize(**kwargs)
        self.rate, self.seed_generator = rate, k.random_seed_generator(1337)

    layer_dropout = Layer("CustomDropout", initialize, call)
    dropout, x = layer_dropout(rate=0.5), np.ones((20, 50), "float32")
    assert (value(dropout(x)) == 1).all()
    assert set(np.unique(value(dropout(x, training=True)))) == {0, 2}


def test_layers_compute_in_mixed_precision():
    layer = linear()(4, dtype="mixed_float16")
    assert dtype_of(layer(ONES)) == "float16"
    assert layer.w.dtype == "float32" and layer.compute_dtype == "float16"


def test_layers_run_in_a_tf_function(r_host):
    import tensorflow as tf

    hidden = r_function(lambda self, x: x * 2, inspect.signature(lambda self, x: None))
    layers = [linear()(4), Layer("NoSelf", call=lambda inputs: inputs * 2)(), Layer("Hidden", call=hidden)()]

    @tf.function
    def run(x):
        for layer in layers:
            x = layer(x)
        return x

    assert run(tf.ones((2, 3))).shape == (2, 4)


def test_compute_output_shape_as_r_writes_it():
    layer = Layer("Shaped", call=lambda x: x, compute_output_shape=lambda self, input_shape: [math.nan, 7.0])()
    assert layer.compute_output_shape((None, 3)) == (None, 7)


def test_several_inputs_and_outputs():
    layer_split = Layer("Split", call=lambda inputs: [inputs[0] + inputs[1], inputs[0] - inputs[1]])
    a, b = k.keras_input(shape=2), k.keras_input(shape=2)
    total, difference = layer_split([a, b])
    model = keras.Model([a, b], [total, difference])
    out = model.predict([X[:, :2], X[:, :2]], verbose=0)
    np.testing.assert_allclose(out[0], X[:, :2] * 2)
    np.testing.assert_allclose(out[1], X[:, :2] * 0)


# Inheritance and redefinition


@pytest.mark.parametrize("inherit", [keras.layers.Dense, k.layer_dense])
def test_a_class_inherits_from_a_layer_of_keras(inherit):
    def call(self, super, inputs):
        return super.call(inputs) * 2

    layer_double = Layer("DoubleDense", inherit=inherit, call=call)
    layer = layer_double(units=4, kernel_initializer="ones", use_bias=False)
    np.testing.assert_array_equal(value(layer(ONES)), np.full((2, 4), 6))
    again = rebuilt(layer)
    assert type(again) is type(layer) and again.units == 4 and again.use_bias is False


@pytest.mark.parametrize("inherit", [keras.layers.Dense, k.layer_dense])
def test_integer_valued_doubles_reach_an_inherited_initializer(inherit):
    def initialize(self, super, units, **kwargs):
        super.initialize(units, **kwargs)

    plain = Layer("PlainHeir", inherit=inherit)
    own = Layer("OwnHeir", initialize, inherit=inherit)
    before = Layer("BeforeHeir", inherit=inherit, initialize=lambda self, rate: None)
    heirs = [
        plain(units=4.0),
        own(4.0),
        before(rate=0.5, units=4.0),
        Layer("HeirOfHeir", inherit=own)(4.0),
        Layer("WithList", inherit=plain, public={"log": []})(np.float64(4)),
    ]
    for heir in heirs:
        assert heir.units == 4 and type(heir.units) is int and heir(ONES).shape == (2, 4)
        assert rebuilt(heir).units == 4
    assert plain(units=1, activation=k.activation_relu).activation is keras.activations.relu
    for make in (plain, own, before):
        rate = {"rate": 1} if make is before else {}
        with pytest.raises(ValueError, match=make.__name__ + r"\(\): `units` must be an integer. Received: 4.5"):
            make(units=4.5, **rate)


def test_integer_valued_doubles_reach_inherited_initializers_of_other_kinds():
    stopping = Callback("HeirOfStopping", inherit=keras.callbacks.EarlyStopping)(patience=2.0)
    assert type(stopping.patience) is int and stopping.patience == 2
    iou = Metric("HeirOfIoU", inherit=k.metric_mean_iou)(num_classes=2.0)
    assert type(iou.num_classes) is int and float(iou([1, 0], [1, 0])) == pytest.approx(1)
    attention = Layer("HeirOfAttention", inherit=k.layer_group_query_attention)(2.0, 4.0, 2.0)
    assert attention.head_dim == 2 and type(attention.head_dim) is int
    schedule = LearningRateSchedule("HeirOfDecay", inherit=k.learning_rate_schedule_exponential_decay)(0.1, 10.0, 0.5)
    assert type(schedule.decay_steps) is int and float(schedule(10.0)) == pytest.approx(0.05)


def test_an_inherited_axis_is_counted_as_the_class_counts_it():
    layer_norm = Layer("HeirOfNorm", inherit=k.layer_batch_normalization)
    norms = [layer_norm(axis=1.0), layer_norm(axis=1), layer_norm(axis=-1), layer_norm(axis=0)]
    assert [norm.axis for norm in norms] == [1, 1, -1, 0]
    assert [rebuilt(norm).axis for norm in norms] == [1, 1, -1, 0]


def test_inherit_with_an_initializer():
    def initialize(self, super, units, **kwargs):
        super.initialize(units, activation="relu", **kwargs)

    layer_relu = Layer("ReluDense", initialize, inherit=keras.layers.Dense)
    layer = layer_relu(3, use_bias=False, name="rd")
    assert layer.activation is keras.activations.relu and layer.use_bias is False
    again = rebuilt(layer)
    assert (again.units, again.use_bias, again.name) == (3, False, "rd")
    layer_before = Layer("BeforeDense", inherit=keras.layers.Dense, initialize=lambda self, units: None)
    before = layer_before(units=5, use_bias=False)
    assert (before.units, before.use_bias) == (5, False)


def test_a_class_inherits_from_a_users_class():
    layer_linear = linear("Parent")
    layer_child = Layer(
        "Child",
        inherit=layer_linear,
        initialize=lambda self, super, scale=2.0, **kw: (super.initialize(**kw), setattr(self, "scale", scale))[0],
        call=lambda self, super, x: super.call(x) * self.scale,
    )
    child = layer_child(units=4, scale=3.0)
    assert isinstance(child, layer_linear.__keras_class__)
    child(ONES)
    child.w.assign(child.w * 0 + 1)
    # three times the parent's value, the sum of three inputs
    np.testing.assert_allclose(value(child(ONES)), np.full((2, 4), 9))
    config = child.get_config()
    assert (config["scale"], config["units"]) == (3.0, 4)
    assert (rebuilt(child).scale, rebuilt(child).units) == (3.0, 4)


def test_redefinition_takes_the_old_one_s_place():
    old = Layer("Remade", call=lambda x: x)
    new = Layer("Remade", call=lambda x: x * 2)
    assert old.__keras_class__ is not new.__keras_class__
    assert type(rebuilt(new())) is new.__keras_class__
    assert keras.saving.get_registered_name(new.__keras_class__) == "Remade"
    assert keras.saving.get_registered_object("Remade") is new.__keras_class__


def test_a_name_that_keras_has_does_not_disturb_keras():
    mine = Layer("Dense", call=lambda x: x)
    try:
        assert type(rebuilt(keras.layers.Dense(2))) is keras.layers.Dense
        assert type(rebuilt(mine())) is mine.__keras_class__
    finally:
        del keras.saving.get_custom_objects()["Dense"]


# Configurations and files


def test_config_of_the_initializer_s_arguments():
    def initialize(self, super, a, b=(1, 2), *, c="x", **kwargs):
        super.initialize(**kwargs)

    layer_any = Layer("AnyArguments", initialize)
    config = layer_any(1.5, name="n").get_config()
    assert {name: config[name] for name in "abc"} == {"a": 1.5, "b": [1, 2], "c": "x"}
    assert (config["name"], config["trainable"]) == ("n", True)
    assert config["dtype"]["config"] == {"name": "float32"}


def test_config_keeps_what_changed_since():
    layer = linear()(3)
    layer.trainable = False
    assert rebuilt(layer).trainable is False
    assert rebuilt(linear()(3, dtype="mixed_float16")).dtype_policy.name == "mixed_float16"


def test_positional_rest_survives():
    model = Model(
        "Rest",
        initialize=lambda self, super, first, *rest, last=0: (
            super.initialize(),
            setattr(self, "all", (first, list(rest), last)),
        )[0],
    )(1, 2, 3, last=4)
    assert k.load_model(k.save_model(model)).all == (1, [2, 3], 4)


def test_a_model_s_configuration_is_its_author_s():
    def initialize(self, super, units, **kwargs):
        super.initialize(**kwargs)
        self.units = units

    net = Model("Net", initialize)(units=2)
    for configuration in (net.get_config, net.to_json, lambda: k.get_config(net)):
        with pytest.raises(NotImplementedError, match=r"Net\(\): `initialize` takes .* must override `get_config\(\)`"):
            configuration()
    assert k.load_model(k.save_model(net)).units == 2
    model = Model("Configured", initialize, get_config=lambda self: {"units": self.units})(units=3)
    assert rebuilt(model).units == 3
    plain = Model("Plain", lambda self, super, **kwargs: super.initialize(**kwargs))(name="p")
    assert plain.get_config()["name"] == "p"


def test_keras_objects_as_arguments():
    def initialize(self, super, inner, init=None, fn=None, table=None, **kwargs):
        super.initialize(**kwargs)
        self.inner, self.init, self.fn, self.table = inner, init, fn, table

    layer_holder = Layer("Holder", initialize, call=lambda self, x: self.fn(self.inner(x)))
    layer_linear = linear()
    table = {"a": [1, None, {"deep": keras.layers.ReLU(name="deep")}], "class_name": "word", "config": 2}
    holder = layer_holder(inner=layer_linear(4), init=keras.initializers.Constant(3), fn=k.activation_relu, table=table)
    again = rebuilt(holder)
    assert type(again.inner) is layer_linear.__keras_class__ and again.inner.units == 4
    assert isinstance(again.init, keras.initializers.Constant) and again.init.value == 3
    assert again.fn is keras.activations.relu
    assert again.table["a"][:2] == [1, None] and again.table["a"][2]["deep"].name == "deep"
    assert (again.table["class_name"], again.table["config"]) == ("word", 2)
    array = layer_holder(inner=keras.layers.ReLU(), table=np.eye(2, dtype="float32"))
    np.testing.assert_array_equal(rebuilt(array).table, np.eye(2))


def test_constructors_are_accepted_for_their_objects():
    nonneg = Constraint("StandingNonNeg", call=lambda w: k.op_maximum(w, 0.0))
    layer = k.layer_dense(units=2, kernel_constraint=nonneg)
    assert type(layer.kernel_constraint) is nonneg.__keras_class__
    model = k.keras_model_sequential(input_shape=3) >> layer
    loss = Loss("StandingLoss", call=lambda y_true, y_pred: k.op_mean(y_pred * 0 + 3.0, axis=-1))
    k.compile(model, "sgd", loss, metrics=[hits()])
    assert k.evaluate(model, X, X[:, :2], verbose=0) == {"loss": 3.0, "hits": 0.0}
    epochs = []
    standing = Callback("Standing", on_epoch_end=lambda epoch: epochs.append(epoch))
    k.fit(model, X, X[:, :2], verbose=0, callbacks=standing)
    assert epochs == [1]


def test_an_argument_that_cannot_be_serialized_is_an_error():
    layer = linear()(units=object())
    with pytest.raises(TypeError, match="Linear.*argument `units` can't be serialized.*Received: <obj"):
        layer.get_config()


def test_get_config_and_from_config_of_the_author_are_used(r_host):
    def from_config(cls, config):
        made = cls(units=config["units"] + 1)
        return made

    layer_linear = linear("Configured", get_config=lambda self: {"units": self.units}, from_config=from_config)
    layer = layer_linear(units=64)
    assert layer.get_config() == {"units": 64}
    assert rebuilt(layer).units == 65
    only_config = linear("HalfConfigured", get_config=lambda self: {"units": self.units})
    assert rebuilt(only_config(units=7)).units == 7
    no_cls = linear("NoClass", get_config=lambda: [], from_config=lambda config: only_config(9))
    assert no_cls(3).get_config() == {} and rebuilt(no_cls(3)).units == 9
    of_r = linear(
        "OfRClass",
        from_config=r_function(
            lambda cls, config: cls(units=5),
            inspect.Signature(
                [
                    inspect.Parameter("__class__", inspect.Parameter.POSITIONAL_OR_KEYWORD),
                    inspect.Parameter("config", inspect.Parameter.POSITIONAL_OR_KEYWORD),
                ]
            ),
        ),
    )
    assert rebuilt(of_r(3)).units == 5


def test_save_and_load_without_custom_objects(tmp_path):
    layer_linear = linear()
    layer_wrapping = Layer(
        "Wrapping",
        initialize=lambda self, super, inner, **kw: (super.initialize(**kw), setattr(self, "inner", inner))[0],
        call=lambda self, x: self.inner(x),
    )
    model = k.keras_model_sequential(input_shape=3) >> layer_linear(4.0)
    model >> layer_wrapping(inner=layer_linear(2))
    loss = Loss("SavedLoss", call=lambda y_true, y_pred: k.op_mean(k.op_abs(y_true - y_pred), axis=-1))
    metric = Metric(
        "SavedMetric",
        initialize=lambda self, super, factor=1.0, **kw: (
            super.initialize(**kw),
            setattr(self, "factor", factor),
            setattr(self, "total", self.add_weight(shape=(), initializer="zeros", name="t")),
        )[0],
        update_state=lambda self, y_true, y_pred: self.total.assign_add(self.factor * k.op_sum(y_pred)),
        result=lambda self: self.total.value,
    )
    model.compile("sgd", loss(), metrics=[metric(factor=2.0)])
    model.fit(X, X[:, :2], verbose=0)
    loaded = saved_and_loaded(model, tmp_path)
    np.testing.assert_allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)
    assert type(loaded.loss).__name__ == "SavedLoss"
    assert loaded.evaluate(X, X[:, :2], verbose=0) == pytest.approx(model.evaluate(X, X[:, :2], verbose=0))


JSON_ABLE = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**40), 2**40),
        st.text(),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
HELD = Layer(
    "Held",
    initialize=lambda self, first, second=None, **kwargs: object.__setattr__(self, "held", (first, second, kwargs)),
)


@settings(max_examples=60)
@given(JSON_ABLE, JSON_ABLE, st.dictionaries(st.from_regex(r"\Aextra_[a-z]{1,4}\Z"), JSON_ABLE, max_size=2))
def test_any_json_able_arguments_survive(first, second, more):
    made = HELD(first=first, second=second, **more)
    again = rebuilt(made)
    assert again.held == made.held == (first, second, more)


# Pickles


def pickled(instance):
    return pickle.loads(pickle.dumps(instance))


@pytest.mark.parametrize("again", [pickled, copy.deepcopy])
def test_layers_models_and_metrics_in_pickles(again):
    layer_linear = linear("PickledLinear")
    layer = layer_linear(4)
    layer(ONES)
    twin = again(layer)
    assert type(twin) is layer_linear.__keras_class__ and twin.units == 4
    np.testing.assert_array_equal(value(twin(ONES)), value(layer(ONES)))
    assert not again(layer_linear(3)).built
    model = Model(
        "PickledModel",
        initialize=lambda self, super, units=2: (super.initialize(), setattr(self, "dense", layer_linear(units)))[0],
        call=lambda self, x: self.dense(x),
    )(3)
    model.compile("adam", "mse")
    model.fit(X, X, verbose=0)
    twin = again(model)
    assert type(twin) is type(model) and int(twin.optimizer.iterations) == int(model.optimizer.iterations) > 0
    np.testing.assert_allclose(twin.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)
    metric = hits()(name="mine")
    metric.update_state([1.0, 2.0], [1.0, 3.0])
    assert (type(again(metric)), again(metric).name) == (type(metric), "mine")
    loss = Loss(
        "PickledLoss",
        initialize=lambda self, super, factor, **kw: (super.initialize(**kw), setattr(self, "factor", factor))[0],
        call=lambda self, y_true, y_pred: self.factor * k.op_mean(y_pred - y_true, axis=-1),
    )(factor=3.0)
    assert type(again(loss)) is type(loss) and float(again(loss)(ONES * 0, ONES)) == 3


@pytest.mark.parametrize("again", [pickled, copy.deepcopy, copy.copy])
def test_callbacks_constraints_and_schedules_in_pickles(again):
    callback = Callback("PickledCallback", public={"log": []}, private={"count": 2})()
    callback.log.append("a")
    twin = again(callback)
    assert type(twin) is type(callback) and (twin.log, twin._private_count) == (["a"], 2)
    ranged = Constraint(
        "PickledRange",
        initialize=lambda self, low: setattr(self, "low", low),
        call=lambda self, w: k.op_maximum(w, self.low),
    )
    twin = again(ranged(low=0.5))
    assert type(twin) is ranged.__keras_class__ and twin.get_config() == {"low": 0.5}
    np.testing.assert_array_equal(value(twin(-ONES)), ONES * 0.5)
    assert again(LearningRateSchedule("PickledRate", call=lambda step: 0.1)())(3) == 0.1


def test_a_pickle_whose_class_is_not_known():
    saved = [
        pickle.dumps(made())
        for made in (Constraint("GoneConstraint", call=lambda w: w), Layer("GoneLayer", call=lambda x: x))
    ]
    for name in ("GoneConstraint", "GoneLayer"):
        del keras.saving.get_custom_objects()[name]
    with pytest.raises(
        pickle.UnpicklingError,
        match="Class `GoneConstraint` is not defined in this session. Define it as in the session",
    ):
        pickle.loads(saved[0])
    with pytest.raises(TypeError, match="Could not locate class 'GoneLayer'"):
        pickle.loads(saved[1])


def test_objects_keep_their_class_when_it_is_redefined():
    old = Constraint("AnewInPickles", call=lambda w: w)()
    new = Constraint("AnewInPickles", call=lambda w: w * 2)()
    assert type(copy.deepcopy(old)) is type(old) and type(pickled(new)) is type(new)
    with pytest.raises(pickle.PicklingError, match="AnewInPickles"):
        pickle.dumps(old)


# Models


@pytest.mark.parametrize("make", [Model, new_model_class])
def test_a_model_class_builds_trains_and_loads(make, tmp_path):
    layer_linear = linear()

    def initialize(self, super, units, latent=4, name="encoder", **kwargs):
        super.initialize(name=name, **kwargs)
        self.hidden, self.out = layer_linear(latent), layer_linear(units)

    def call(self, inputs, training=None):
        return self.out(k.op_relu(self.hidden(inputs)))

    MyModel = make("MyModel", initialize, call)
    model = MyModel(1)
    assert model.name == "encoder" and len(model.layers) == 2
    model.compile("adam", "mse")
    model.fit(X, Y, epochs=2, verbose=0)
    loaded = saved_and_loaded(model, tmp_path)
    assert type(loaded) is MyModel.__keras_class__
    np.testing.assert_allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)


def test_functional_models_of_a_users_class():
    Custom = new_model_class("CustomFunctional", describe=lambda self: f"{len(self.layers)} layers")
    inputs = k.keras_input(shape=3)
    model = Custom(inputs, inputs >> k.layer_dense(2))
    assert model.describe() == "2 layers" and model.output_shape == (None, 2)
    named = new_model_class("CustomNamed", describe=lambda self: 1)(inputs=inputs, outputs=inputs * 2)
    np.testing.assert_allclose(named.predict(X, verbose=0), X * 2)
    built = new_model_class(
        "BuiltInside",
        initialize=lambda self, super, width: super.initialize(inputs=inputs, outputs=inputs >> k.layer_dense(width)),
    )
    assert built(width=5).output_shape == (None, 5)


def test_losses_that_a_model_adds():
    model = Model("Penalized", call=lambda self, x: (self.add_loss(k.op_sum(x) * 0 + 2.0), x)[1])()
    model.compile("sgd")
    assert model.evaluate(X, verbose=0) == pytest.approx(2.0)


def test_train_step_on_tensorflow():
    import tensorflow as tf

    steps = []

    def train_step(self, data):
        x, y = data
        steps.append(1)
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        variables = self.trainable_weights
        self.optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
        return {"my_loss": loss}

    def test_step(self, super, data):
        return {"doubled": super.test_step(data)["loss"] * 2}

    Custom = Model("Stepped", train_step=train_step, test_step=test_step, predict_step=lambda data: data * 0)
    inputs = k.keras_input(shape=3)
    model = Custom(inputs, inputs >> k.layer_dense(1))
    model.compile("sgd", "mse")
    history = model.fit(X, Y, epochs=3, verbose=0).history
    assert list(history) == ["my_loss"] and history["my_loss"][-1] < history["my_loss"][0]
    assert len(steps) < 6, "traced, not run step by step"
    result = model.evaluate(X, Y, verbose=0, return_dict=True)
    expected = np.mean((value(model(X)) - Y) ** 2) * 2
    assert float(result["doubled"]) == pytest.approx(expected, rel=1e-4)
    assert (model.predict(X, verbose=0) == 0).all()


def test_compute_loss_and_metrics():
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None):
        return k.op_mean(k.op_abs(y - y_pred)) + 5.0

    def compute_metrics(self, super, x, y, y_pred, sample_weight=None):
        return {**super.compute_metrics(x, y, y_pred, sample_weight), "constant": 1.0}

    model = Model("Lossy", call=lambda x: x * 0, compute_loss=compute_loss, compute_metrics=compute_metrics)()
    model.compile("sgd")
    result = model.evaluate(X, X, verbose=0, return_dict=True)
    assert float(result["loss"]) == pytest.approx(5 + np.abs(X).mean(), rel=1e-5) and result["constant"] == 1.0


# Metrics and losses


def hits(make=Metric, **members):
    def initialize(self, super, name="hits", **kwargs):
        super.initialize(name=name, **kwargs)
        self.total = self.add_weight(name="total", initializer="zeros")

    def update_state(self, y_true, y_pred):
        self.total.assign_add(k.op_sum(k.op_cast(k.op_equal(y_true, y_pred), "float32")))

    return make(
        "Hits",
        **{"initialize": initialize, "update_state": update_state, "result": lambda self: self.total.value, **members},
    )


@pytest.mark.parametrize("make", [Metric, new_metric_class])
def test_a_metric_class_counts_and_resets(make):
    metric = hits(make)()
    metric.update_state([1.0, 2.0], [1.0, 3.0])
    metric.update_state([1.0], [1.0], sample_weight=[7.0])
    assert float(metric.result()) == 2 and metric.name == "hits"
    metric.reset_state()
    assert float(metric.result()) == 0
    assert hits()(name="mine", dtype="float64").dtype == "float64"
    assert rebuilt(hits()(name="mine")).name == "mine"


def test_compiled_metrics_get_sample_weights_where_they_are_weighted():
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(3)])
    weights = []

    def update_state(self, y_true, y_pred, sample_weight):
        weights.append(sample_weight is not None)
        self.total.assign_add(k.op_sum(k.op_cast(y_true > 0, "float32")))

    model.compile("sgd", "mse", metrics=[hits(update_state=update_state)()], weighted_metrics=[hits()(name="weighted")])
    result = model.evaluate(X, X, sample_weight=np.ones(16), verbose=0, return_dict=True)
    assert result["hits"] == (X > 0).sum() and result["weighted"] == 0
    assert weights and not any(weights)


def test_metric_without_initialize_or_self():
    metric = Metric("Constant", update_state=lambda y_true, y_pred: None, result=lambda: k.op_array(1.5, "float32"))
    made = metric(name="mm")
    assert made.name == "mm" and float(made.result()) == 1.5 and float(made([1.0], [2.0])) == 1.5


def test_a_custom_metric_has_the_name_and_arguments_of_a_function():
    metric = custom_metric("my_metric", lambda y_true, y_pred: k.op_mean(y_true * y_pred))
    assert metric.__name__ == "my_metric"
    assert list(inspect.signature(metric).parameters) == ["y_true", "y_pred"]
    model = keras.Sequential([keras.Input((3,)), keras.layers.Identity()])
    model.compile("sgd", "mse", metrics=[metric])
    result = model.evaluate(X, X, verbose=0, return_dict=True)
    assert result["my_metric"] == pytest.approx((X * X).mean(), rel=1e-5)


@pytest.mark.parametrize("make", [Loss, new_loss_class])
def test_a_loss_class_can_use_its_state(make):
    def initialize(self, super, factor=2.0, **kwargs):
        super.initialize(**kwargs)
        self.factor = factor

    def call(self, y_true, y_pred):
        return self.factor * k.op_mean(k.op_abs(y_true - y_pred), axis=-1)

    loss_scaled = make("ScaledLoss", call, initialize=initialize)
    y, p = np.zeros((2, 2), "float32"), np.array([[1, 1], [3, 3]], "float32")
    assert float(loss_scaled()(y, p)) == 4
    np.testing.assert_array_equal(value(loss_scaled(reduction="none")(y, p)), [2, 6])
    again = rebuilt(loss_scaled(factor=3.0, reduction="sum", name="s"))
    assert (again.factor, again.reduction, again.name, float(again(y, p))) == (3.0, "sum", "s", 12)
    loss_plain = make("PlainLoss", call=lambda y_true, y_pred: k.op_mean(y_pred - y_true, axis=-1))
    plain = loss_plain(dtype="float16", name="p")
    assert plain.name == "p" and dtype_of(plain(y, p)) == "float16"
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2)])
    model.compile("sgd", loss_scaled())
    assert len(model.fit(p, y, verbose=0).history["loss"]) == 1


# Callbacks


@pytest.mark.parametrize("make", [Callback, new_callback_class])
def test_callbacks_count_from_one(make):
    events = []
    fns = {
        "on_epoch_begin": lambda self, epoch, logs=None: events.append(("epoch begins", epoch)),
        "on_epoch_end": lambda epoch, logs: events.append(("epoch ends", epoch, sorted(logs))),
        "on_train_batch_begin": lambda self, batch: events.append(("batch", batch)),
        "on_train_batch_end": lambda self, batch, logs=None: self.count(batch),
        "on_train_begin": lambda: events.append("train"),
        "on_train_end": lambda logs: events.append(type(logs)),
        "on_test_batch_end": lambda batch, logs=None: events.append(("test", batch)),
        "on_predict_batch_begin": lambda logs: events.append(("predict", logs is None)),
        "count": lambda self, batch: setattr(self, "last", batch),
    }
    callback = make("Watcher", **fns)()
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(X, Y, batch_size=8, epochs=2, validation_data=(X, Y), verbose=0, callbacks=[callback])
    epoch = [("batch", 1), ("batch", 2), ("test", 1), ("test", 2)]
    assert events == [
        "train",
        ("epoch begins", 1),
        *epoch,
        ("epoch ends", 1, ["loss", "val_loss"]),
        ("epoch begins", 2),
        *epoch,
        ("epoch ends", 2, ["loss", "val_loss"]),
        dict,
    ]
    assert callback.last == 2 and callback.model is model and callback.params["epochs"] == 2
    model.predict(X, verbose=0, callbacks=[callback])
    assert events[-1][0] == "predict"


def test_callback_parameters_of_r(r_host):
    received = []
    signature = inspect.signature(lambda *args, **kwargs: None)
    callback = Callback(
        "Dots",
        on_epoch_end=r_function(lambda *args: received.append(args), signature),
        on_epoch_begin=lambda self, *, logs: received.append(logs),
        on_train_end=lambda *dots: received.append(dots),
    )()
    callback.on_epoch_begin(0, {"a": 1})
    callback.on_epoch_end(4, {"b": 1})
    callback.on_train_end()
    assert received == [{"a": 1}, (5, {"b": 1}), (None,)]


@pytest.mark.parametrize(
    "function, received",
    [
        (lambda batch, unit=0, logs=None: {"received": (batch, unit, logs["a"])}, (4, 0, 1)),
        (lambda logs, batch: {"received": (logs["a"], batch)}, (1, 4)),
        (lambda batch, results: {"received": (batch, results["a"])}, (4, 1)),
        (lambda logs, *rest: {"received": (logs["a"], *rest)}, (1, 4)),
        (lambda *rest, logs: {"received": (*rest, logs["a"])}, (4, 1)),
        (lambda batch, *, logs: {"received": (batch, logs["a"])}, (4, 1)),
    ],
)
def test_a_callback_gets_logs_by_name_wherever_its_parameter_stands(function, received):
    logs = {"a": 1}
    Callback("Taking", on_train_batch_end=function)().on_train_batch_end(3, logs)
    assert logs["received"] == received


def test_callback_with_arguments_and_state():
    def initialize(self, super, patience, start=1):
        super.initialize()
        self.patience, self.epochs = patience, []

    def on_epoch_end(self, private, epoch, logs=None):
        self.epochs.append(private.named(epoch))
        self.model.stop_training = epoch >= self.patience

    stopper = Callback(
        "Stopper", initialize=initialize, on_epoch_end=on_epoch_end, private={"named": lambda n: f"epoch {n}"}
    )(patience=2)
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.fit(X, Y, epochs=9, verbose=0, callbacks=[stopper])
    assert stopper.epochs == ["epoch 1", "epoch 2"]


def test_inherited_callbacks_keep_counting_right():
    epochs = []
    parent = Callback("ParentCallback", on_epoch_end=lambda self, epoch, logs=None: epochs.append(epoch))
    child = Callback(
        "ChildCallback",
        inherit=parent,
        on_epoch_end=lambda self, super, epoch, logs=None: super.on_epoch_end(epoch, logs),
    )
    child().on_epoch_end(0)
    assert epochs == [1]
    stopping = Callback(
        "Stopping",
        inherit=k.callback_early_stopping,
        on_epoch_end=lambda self, super, epoch, logs=None: super.on_epoch_end(epoch, logs),
    )
    made = stopping(monitor="loss", patience=1)
    made.set_model(keras.Sequential())
    made.on_train_begin()
    for epoch in range(2):
        made.on_epoch_end(epoch, {"loss": 1.0})
    assert made.stopped_epoch == 1


# Constraints, schedules, wrappers


def test_constraint_classes_change_weights():
    nonneg = Constraint("MyNonNeg", call=lambda w: k.op_maximum(w, 0.0))
    np.testing.assert_array_equal(value(nonneg()(np.array([-1.0, 2.0], "float32"))), [0, 2])
    ranged = Constraint(
        "Ranged",
        initialize=lambda self, low, high=1.0: (setattr(self, "low", low), setattr(self, "high", high))[0],
        call=lambda self, w: k.op_clip(w, self.low, self.high),
    )
    layer = keras.layers.Dense(2, kernel_constraint=ranged(low=0.0))
    again = rebuilt(layer)
    assert type(again.kernel_constraint) is ranged.__keras_class__
    assert (again.kernel_constraint.low, again.kernel_constraint.high) == (0.0, 1.0)
    child = Constraint("Doubled", inherit=nonneg, call=lambda self, super, w: super.call(w) * 2)
    np.testing.assert_array_equal(value(child()(np.array([-1.0, 2.0], "float32"))), [0, 4])


@pytest.mark.parametrize("make", [LearningRateSchedule, new_learning_rate_schedule_class])
def test_schedule_classes_set_the_learning_rate(make, tmp_path):
    halving = make(
        "Halving",
        initialize=lambda self, rate=0.5: setattr(self, "rate", rate),
        call=lambda self, step: self.rate / (1.0 + k.op_cast(step, "float32")),
    )
    assert float(halving(rate=1.0)(3)) == 0.25
    optimizer = keras.optimizers.SGD(halving(rate=0.5))
    assert float(optimizer.learning_rate) == 0.5
    again = keras.optimizers.deserialize(json.loads(json.dumps(keras.optimizers.serialize(optimizer))))
    assert again._learning_rate.rate == 0.5
    bare = make("Bare", call=lambda step: 0.1)
    assert bare().get_config() == {} and rebuilt(bare())(0) == 0.1
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile(optimizer, "mse")
    model.fit(X, Y, batch_size=8, verbose=0)
    assert float(optimizer.learning_rate) == pytest.approx(0.5 / 3)
    assert float(saved_and_loaded(model, tmp_path).optimizer.learning_rate) == pytest.approx(0.5 / 3)


def test_wrapper_classes_hold_their_layer(tmp_path):
    layer_scaled = new_wrapper("Scaled", call=lambda self, x: self.layer(x) * 2)
    assert list(inspect.signature(layer_scaled).parameters)[:2] == ["object", "layer"]
    layer = layer_scaled(layer=keras.layers.Dense(2))
    assert layer(ONES).shape == (2, 2) and len(layer.weights) == 2
    layer_timed = new_wrapper(
        "Timed",
        initialize=lambda self, super, layer, factor=2.0, **kw: (
            super.initialize(layer, **kw),
            setattr(self, "factor", factor),
        )[0],
        call=lambda self, x: self.layer(x) * self.factor,
    )
    model = (
        k.keras_model_sequential(input_shape=3)
        >> layer_scaled(keras.layers.Dense(2))
        >> layer_timed(keras.layers.Dense(2), factor=3.0)
    )
    loaded = saved_and_loaded(model, tmp_path)
    np.testing.assert_allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)


# The older package's names


def test_create_layer_without_an_object():
    assert create_layer(keras.layers.Dense, args={"units": 3}).units == 3


def test_create_layer_accepts_classes_and_functions_and_applies_the_layer():
    layer_linear = linear()
    assert create_layer(keras.layers.Dense, None, {"units": 3}).units == 3
    assert create_layer(k.layer_dense, None, {"units": 3.0}).units == 3
    assert create_layer(layer_linear, k.keras_input(shape=2), dict(units=4)).shape == (None, 4)
    model = k.keras_model_sequential()
    assert create_layer(keras.layers.Dense, model, {"units": 3, "input_shape": 5.0}) is model
    assert model.output_shape == (None, 3)
    assert isinstance(create_layer(keras.layers.Flatten, None), keras.layers.Flatten)


def test_keras_model_custom_calls_the_function_that_model_fn_returns(tmp_path):
    def model_fn(self):
        self.dense = keras.layers.Dense(1)
        self.drop = keras.layers.Dropout(0.5)
        return lambda inputs, mask=None, training=False: self.drop(self.dense(inputs), training=training)

    model = keras_model_custom(model_fn, name="Old")
    model.compile("sgd", "mse")
    model.fit(X, Y, verbose=0)
    assert model.name == "Old" and len(model.weights) == 2
    loaded = saved_and_loaded(model, tmp_path)
    np.testing.assert_allclose(loaded.predict(X, verbose=0), model.predict(X, verbose=0), rtol=1e-6)


# Wrong calls


@pytest.mark.parametrize(
    "call, error, message",
    [
        (lambda: Layer(), TypeError, r"Layer\(\): argument `classname` is missing, with no default"),
        (lambda: Layer(3), ValueError, r"Layer\(\): `classname` must be a string.*Received: 3"),
        (lambda: new_model_class(""), ValueError, r"new_model_class\(\): `classname` must be .*Received: ''"),
        (lambda: Layer("A", call=3), ValueError, r"Layer\(\): `call` must be a function\. Received: 3"),
        (lambda: Callback("A", on_epoch_end="x"), ValueError, r"Callback\(\): `on_epoch_end` must be a func.*'x'"),
        (
            lambda: Layer("A", inherit=3),
            ValueError,
            r"Layer\(\): `inherit` must be a layer class, or a function that creates its objects\. Received: 3",
        ),
        (
            lambda: new_metric_class("A", inherit=keras.layers.Dense),
            ValueError,
            r"new_metric_class\(\): `inherit` must be a metric class.*Received: <class 'keras",
        ),
        (lambda: Layer("A", inherit=k.op_relu), ValueError, r"Layer\(\): `inherit` must be a layer class"),
        (lambda: Layer("A", public=[1]), ValueError, r"Layer\(\): `public` must be a dict.*Received: \[1\]"),
        (lambda: Layer("A", private="p"), ValueError, r"Layer\(\): `private` must be a dict.*Received: 'p'"),
        (lambda: linear()(unit=3), ValueError, r"Unrecognized keyword arguments passed to Linear: \{'unit': 3\}"),
        (
            lambda: Layer("A", initialize=lambda self, units=1: None)(unit=3),
            TypeError,
            r"A\(\): unexpected argument `unit`\. Did you mean `units`\? Received: unit=3",
        ),
        (lambda: Layer("A", initialize=lambda self, units: None)(), TypeError, r"A\(\): argument `units` is missing"),
        (
            lambda: Layer("A", initialize=lambda self, units: None)(unts=3),
            TypeError,
            r"A\(\): unexpected argument `unts`\. Did you mean `units`\? Received: unts=3",
        ),
        (
            lambda: Layer("A", initialize=lambda self, units: None)(width=3),
            TypeError,
            r"A\(\): unexpected argument `width`\. Expected: `object`, `units`\. Received: width=3",
        ),
        (
            lambda: Metric("A", initialize=lambda self, depth, height=1: None)(dephts=3),
            TypeError,
            r"A\(\): unexpected argument `dephts`\. Did you mean `depth`\? Received: dephts=3",
        ),
        (
            lambda: Layer("A", initialize=lambda self, units, **kwargs: None)(unts=3),
            TypeError,
            r"A\(\): unexpected argument `unts`\. Did you mean `units`\? Received: unts=3",
        ),
        (
            lambda: Layer("A", initialize=lambda self, units, **kwargs: None)(colour=3),
            TypeError,
            r"A\(\): argument `units` is missing",
        ),
        (
            lambda: Layer("A", inherit=k.layer_dense)(unts=3),
            TypeError,
            r"A\(\): unexpected argument `unts`\. Did you mean `units`\? Received: unts=3",
        ),
        (lambda: Layer("A", inherit=k.layer_dense)(batch_size=3), TypeError, r"A\(\): argument `units` is missing"),
        (lambda: Loss("A", initialize=lambda self: None)(3), TypeError, r"A\(\): takes at most 0 positional arguments"),
        (lambda: Layer("A", initialize=lambda self: None).__keras_class__(3), TypeError, r"A\(\): too many positional"),
        (lambda: active_property(3), ValueError, r"active_property\(\): `fn` must be a function\. Received: 3"),
        (lambda: custom_metric("m", 3), ValueError, r"custom_metric\(\): `metric_fn` must be a function\. Received: 3"),
        (
            lambda: create_layer(3, None),
            ValueError,
            r"create_layer\(\): `layer_class` must be a layer class.*Received: 3",
        ),
        (
            lambda: keras_model_custom(lambda self: None),
            TypeError,
            r"keras_model_custom\(\): `model_fn` must return a function, the model's `call`\. Received: None",
        ),
    ],
)
def test_wrong_calls_say_what_was_expected(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_errors_inside_methods_come_through():
    class Odd(Exception):
        pass

    def call(inputs):
        raise Odd("from the author")

    with pytest.raises(Odd, match="from the author"):
        Layer("Failing", call=call)(ONES)
