"""Checks for all backends, run in a separate process: python backend_smoke.py BACKEND FOLDER."""

import sys
import warnings
from pathlib import Path

import numpy as np

import pykeras3 as pk

BACKEND, FOLDER = sys.argv[1], Path(sys.argv[2])
RANDOM = np.random.default_rng(5)
X = RANDOM.normal(size=(32, 4)).astype("float32")
CLASSES = (X[:, 0] > 0).astype("float64")  # labels as R has them
TARGETS = (X @ np.array([[1.0], [-2.0], [0.5], [3.0]])).astype("float32")


def tensor(values):
    """Create a tensor with the backend's own function."""
    if BACKEND == "tensorflow":
        import tensorflow

        return tensorflow.constant(values)
    if BACKEND == "jax":
        import jax

        return jax.numpy.asarray(values)
    import torch

    return torch.as_tensor(values, device="cuda" if torch.cuda.is_available() else "cpu")


def array(value):
    return np.asarray(pk.keras.ops.convert_to_numpy(value))


def is_own_tensor(value) -> bool:
    home = {"tensorflow": "tensorflow", "jax": "jax", "torch": "torch"}[BACKEND]
    return type(value).__module__.partition(".")[0].removesuffix("lib") == home


def near(left, right, tolerance=1e-5) -> bool:
    return np.allclose(array(left), array(right), atol=tolerance)


def classifier():
    pk.set_random_seed(1)
    return (
        pk.keras_model_sequential(input_shape=4.0)
        >> pk.layer_dense(8.0, activation="relu")
        >> pk.layer_dropout(0.1)
        >> pk.layer_dense(2, activation="softmax")
    )


def linear():
    """Return a compiled linear model, y = x @ (1, 0, 0, 0)."""
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(1)
    return pk.set_weights(model, [np.array([[1.0], [0], [0], [0]]), np.zeros(1)])


def check_backend():
    assert pk.config_backend() == BACKEND
    assert is_own_tensor(pk.op_convert_to_tensor([1.0, 2.0]))


def check_models():
    model = classifier()
    assert model.output_shape == (None, 2) and pk.count_params(model) == 4 * 8 + 8 + 8 * 2 + 2
    a, b = pk.keras_input(4, name="a"), pk.keras_input(4, name="b")
    joined = pk.layer_concatenate(a >> pk.layer_dense(2, name="left"), b) >> pk.layer_dense(1, name="out")
    functional = pk.keras_model([a, b], joined)
    kernel, bias = pk.get_weights(pk.get_layer(functional, "left"))
    last, last_bias = pk.get_weights(pk.get_layer(functional, "out"))
    expected = np.concatenate([X @ kernel + bias, X], axis=1) @ last + last_bias
    assert near(functional([X, X]), expected) and near(pk.predict(functional, [X, X], verbose=0), expected)


def check_training():
    model = classifier()
    history = (
        model
        >> pk.compile(pk.optimizer_adam(0.05), "sparse_categorical_crossentropy", "accuracy")
        >> pk.fit(X, CLASSES, epochs=20.0, batch_size=8.0, validation_split=0.25, verbose=0)
    )
    losses = history.metrics["loss"]
    assert (
        len(losses) == 20
        and losses[-1] < losses[0] / 2
        and set(history.metrics) == {"loss", "accuracy", "val_loss", "val_accuracy"}
    )
    result = pk.evaluate(model, X, CLASSES, verbose=0)
    predicted = pk.predict(model, X, verbose=0)
    assert isinstance(predicted, np.ndarray) and predicted.shape == (32, 2)
    assert abs(result["accuracy"] - (predicted.argmax(axis=1) == CLASSES).mean()) < 1e-6 and result["accuracy"] > 0.8
    on_batch = pk.test_on_batch(model, X, CLASSES)
    assert type(on_batch["loss"]) is float and abs(on_batch["loss"] - result["loss"]) < 1e-4
    assert type(pk.train_on_batch(model, X[:8], CLASSES[:8])["loss"]) is float
    assert near(pk.predict_on_batch(model, X).sum(axis=1), 1)


def check_batches_from_functions():
    batches = [[X[:16], TARGETS[:16].ravel().tolist()], [X[16:], TARGETS[16:].ravel().tolist()], None]
    model, left = linear() >> pk.compile(pk.optimizer_sgd(0.01), "mse"), []

    def batch():
        left[:] = left or batches
        return left.pop(0)

    assert len(pk.fit(model, batch, steps_per_epoch=2, verbose=0).metrics["loss"]) == 1
    left.clear()
    assert near(pk.predict(model, batch, verbose=0), pk.predict(model, X, verbose=0))
    assert near(
        pk.evaluate(model, batch, verbose=0)["loss"], pk.evaluate(model, X, TARGETS.ravel(), verbose=0)["loss"], 1e-3
    )
    try:
        pk.predict(model, "words", verbose=0)
    except ValueError as error:
        assert "predict(): `x` must be numbers, since " in str(error)
    else:
        raise AssertionError("no error for text")


def check_the_same_seed_gives_the_same_training():
    weights = []
    for _ in range(2):
        model = classifier() >> pk.compile("adam", "sparse_categorical_crossentropy")
        pk.fit(model, X, CLASSES, batch_size=8, verbose=0)
        weights.append(pk.get_weights(model))
    assert all(np.array_equal(a, b) for a, b in zip(*weights))


def check_callbacks_and_metrics():
    epochs = []
    model = linear() >> pk.compile(pk.optimizer_sgd, pk.loss_mean_absolute_error, [pk.metric_mean_squared_error, "mae"])
    pk.fit(
        model,
        X,
        TARGETS,
        epochs=2,
        verbose=0,
        callbacks=[
            pk.callback_lambda(on_epoch_end=lambda epoch, logs: epochs.append((epoch, sorted(logs)))),
            "terminate_on_nan",
        ],
    )
    assert epochs == [(epoch, ["loss", "mae", "mean_squared_error"]) for epoch in (1, 2)]


def make_linear_layer():
    def initialize(self, super, units, **kwargs):
        super.initialize(**kwargs)
        self.units = int(units)

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="glorot_uniform", name="w")
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", name="b")

    def call(self, inputs, training=None):
        output = pk.op_matmul(inputs, self.w) + self.b
        return output * 2 if training else output

    return pk.new_layer_class("SmokeLinear", initialize=initialize, build=build, call=call)


def check_own_layer():
    layer_linear = make_linear_layer()
    model = pk.keras_model_sequential(input_shape=4) >> layer_linear(units=3.0) >> pk.layer_dense(1)
    layer = pk.get_layer(model, index=1)
    assert [w.shape for w in pk.get_weights(layer)] == [(4, 3), (3,)] and len(layer.trainable_weights) == 2
    assert near(layer(X, training=True), 2 * array(layer(X)))
    pk.compile(model, "sgd", "mse")
    before = pk.get_weights(layer)
    pk.fit(model, X, TARGETS, verbose=0)
    assert not np.array_equal(pk.get_weights(layer)[0], before[0])
    pk.save_model(model, FOLDER / "own.keras")
    loaded = pk.load_model(FOLDER / "own.keras")
    assert near(loaded(X), model(X)) and pk.get_layer(loaded, index=1).units == 3


def tensorflow_train_step(self, data):
    import tensorflow

    x, y = data
    with tensorflow.GradientTape() as tape:
        loss = self.compute_loss(y=y, y_pred=self(x, training=True))
    gradients = tape.gradient(loss, self.trainable_variables)
    self.optimizer.apply(gradients, self.trainable_variables)
    return {"own_loss": loss}


def torch_train_step(self, data):
    import torch

    x, y = data
    self.zero_grad()
    loss = self.compute_loss(y=y, y_pred=self(x, training=True))
    loss.backward()
    with torch.no_grad():
        self.optimizer.apply([v.value.grad for v in self.trainable_weights], self.trainable_weights)
    return {"own_loss": loss.detach()}


def jax_train_step(self, state, data):
    import jax

    trainable, others, of_optimizer, of_metrics = state
    x, y = data

    def loss_and_updates(trainable, others):
        predicted, updated = self.stateless_call(trainable, others, x, training=True)
        return self.compute_loss(x, y, predicted), updated

    (loss, others), gradients = jax.value_and_grad(loss_and_updates, has_aux=True)(trainable, others)
    trainable, of_optimizer = self.optimizer.stateless_apply(of_optimizer, gradients, trainable)
    return {"own_loss": loss}, (trainable, others, of_optimizer, of_metrics)


def check_own_train_step():
    step = {"tensorflow": tensorflow_train_step, "torch": torch_train_step, "jax": jax_train_step}[BACKEND]
    own_model = pk.new_model_class("SmokeModel", train_step=step)
    symbol = pk.keras_input(4)
    model = own_model(symbol, symbol >> pk.layer_dense(1))
    plain = pk.keras_model(model.inputs, model.outputs)
    start = pk.get_weights(model)
    fits = []
    for each in (model, plain):
        pk.set_weights(each, start)
        each >> pk.compile(pk.optimizer_sgd(0.05), "mse")
        fits.append((pk.fit(each, X, TARGETS, epochs=5, batch_size=8, shuffle=False, verbose=0), pk.get_weights(each)))
    assert all(near(a, b, 1e-4) for a, b in zip(fits[0][1], fits[1][1])) and not near(start[0], fits[0][1][0])
    losses = fits[0][0].metrics["own_loss"]
    assert len(losses) == 5 and losses[-1] < losses[0] / 2, losses


def values(variables):
    return [v.value for v in variables]


def check_stateless_call():
    model = classifier()
    trainable, others = values(model.trainable_variables), values(model.non_trainable_variables)
    output, updated = model.stateless_call(trainable, others, X)
    assert near(output, model(X)) and len(updated) == len(others)
    zero, _ = model.stateless_call([v * 0 for v in trainable], others, X)
    assert near(zero, 0.5) and near(output, model(X))


def check_stateless_apply():
    model = linear()
    optimizer = pk.optimizer_sgd(0.5, momentum=0.5)
    optimizer.build(model.trainable_variables)
    gradients = [pk.op_ones((4, 1)), pk.op_ones(1) * 2]

    def apply(state, weights):
        # copies, since torch's optimizers modify their arguments
        return optimizer.stateless_apply(*[[tensor(array(v).copy()) for v in vs] for vs in (state, gradients, weights)])

    start = pk.get_weights(model)
    if BACKEND == "tensorflow":
        try:
            apply(optimizer.variables, start)
        except ValueError as error:
            assert "stateless_apply is not supported with the TensorFlow backend" in str(error)
            return
        raise AssertionError("stateless_apply did what Keras says it can't do")
    new, state = apply(optimizer.variables, start)
    assert near(new[0], start[0] - 0.5) and near(new[1], -1)
    again, _ = apply(state, new)
    assert near(again[0], start[0] - 1.25)
    assert near(model.trainable_variables[0], start[0]) and int(array(optimizer.iterations)) == 0


def check_stateless_metrics():
    metric = pk.metric_sparse_categorical_accuracy()
    state = values(metric.variables)
    scores = np.eye(3, dtype="float32")
    state = metric.stateless_update_state(state, np.array([0, 1, 2]), scores)
    assert near(metric.stateless_result(state), 1)
    state = metric.stateless_update_state(state, np.array([1, 1, 1]), scores)
    assert near(metric.stateless_result(state), 4 / 6)
    assert near(metric.result(), 0) and near(metric.stateless_result(metric.stateless_reset_state()), 0)


def check_saving():
    model = classifier() >> pk.compile("adam", "sparse_categorical_crossentropy", "accuracy")
    pk.fit(model, X, CLASSES, verbose=0)
    pk.save_model(model, FOLDER / "model.keras")
    for loaded in (pk.load_model(FOLDER / "model.keras"), pk.load_model(pk.save_model(model))):
        assert near(loaded(X), model(X)) and int(array(loaded.optimizer.iterations)) == 1
        assert pk.evaluate(loaded, X, CLASSES, verbose=0) == pk.evaluate(model, X, CLASSES, verbose=0)
    pk.save_model_weights(model, FOLDER / "model.weights.h5")
    assert near((classifier() >> pk.load_model_weights(FOLDER / "model.weights.h5"))(X), model(X))
    again = pk.from_config(pk.get_config(model)) >> pk.set_weights(pk.get_weights(model))
    assert near(again >> pk.predict(X, verbose=0), model(X))


def check_pipes():
    own, layer = tensor(X), pk.layer_dense(units=2)
    output = own >> layer
    kernel, bias = pk.get_weights(layer)
    assert is_own_tensor(output) and near(output, X @ kernel + bias)
    assert near(X >> layer, output) and near(pk.layer_add([own, own]), 2 * X)
    assert near([own, own] >> pk.layer_multiply(), X * X) and near(own >> linear(), X[:, :1])
    chained = own >> pk.op_reshape([2, None]) >> pk.op_sum(axis=2)
    assert is_own_tensor(chained) and near(chained, X.reshape(2, -1).sum(axis=1), 1e-4)
    assert near(own >> (pk.op_abs() >> pk.op_max()), np.abs(X).max())
    named = {"a": own, "b": X} >> pk.layer_identity()
    assert is_own_tensor(named["a"]) and near(named["a"], X) and near(named["b"], X)
    # Tensors of JAX and PyTorch have a bit shift of their own
    assert array(pk.op_array([[8, 16], [32, 64]]) >> pk.op_sum(2)).tolist() == [24, 96]


def check_op_conventions():
    own = tensor(X)
    assert array(pk.op_argmax(own, axis=2)).tolist() == (X.argmax(axis=1) + 1).tolist()
    assert array(own >> pk.op_argmax(axis=1, zero_indexed=True)).tolist() == X.argmax(axis=0).tolist()
    assert array(pk.op_argsort(own, axis=-1)).tolist() == (X.argsort(axis=1) + 1).tolist()
    assert near(pk.op_take(own, [1, 3, -1], axis=2), X[:, [0, 2, -1]])
    assert near(pk.op_take(own, tensor(np.array([1, 4])), axis=1), X[[0, 3]])
    assert near(pk.op_subset(own, 1), X[0]) and near(pk.op_subset(own, [2, 3], [-1]), X[1:3, -1:])
    assert near(pk.op_subset(own, pk.all_dims(), 2), X[:, 1])
    assert near(pk.op_arange(tensor(3)), [1, 2, 3])
    assert near(pk.op_mean(own, axis=1), X.mean(axis=0))
    assert near(pk.op_concatenate([own, own], axis=2), np.hstack([X, X]))
    assert array(pk.op_arange(1, 6, 2)).tolist() == [1, 3, 5, 7]
    assert near(pk.op_unstack(X, axis=2)[1], X[:, 1]) and near(pk.op_stop_gradient(X), X)
    assert near(pk.op_vectorized_map(X, pk.op_sum), X.sum(axis=1))
    assert near(pk.op_vectorized_map([X, X], lambda pair: pk.op_sum(pair[0] * pair[1])), (X**2).sum(axis=1))
    symmetric = X.T @ X
    for factors in (pk.op_svd(X), pk.op_eigh(symmetric), pk.op_eig(symmetric)):
        assert type(factors) is tuple, "R takes no other type for a list"
    assert near(pk.op_svd(X)[1], np.linalg.svd(X)[1]) and near(pk.op_svd(X, compute_uv=False), np.linalg.svd(X)[1])
    assert near(pk.op_one_hot([1, 3], 3), np.eye(3)[[0, 2]])
    largest, places = pk.op_top_k(own, 2)
    assert near(largest, -np.sort(-X, axis=1)[:, :2])
    assert array(places).tolist() == (np.argsort(-X, axis=1)[:, :2] + 1).tolist()
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        assert near(pk.op_take(own, 0, axis=1), X[0])
    assert [str(warning.message) for warning in warned if "is one-based" in str(warning.message)] == [
        "op_take(): `indices` is one-based; 0 is treated as 1. Received: 0"
    ]
    for call in (lambda: pk.op_sum(own, axis=0), lambda: pk.op_subset(own, 0), lambda: pk.op_mean(own, axis=1.5)):
        try:
            call()
        except ValueError as error:
            assert "Received: " in str(error)
        else:
            raise AssertionError("no error for a wrong axis or index")


V, M, FLAGS = [1.0, 2.0, 3.0, 4.0], [[4.0, 1.0], [1.0, 3.0]], [True, False, True, True]
IMAGES, KERNEL = np.arange(16.0).reshape(1, 4, 4, 1).tolist(), np.ones((2, 2, 1, 1)).tolist()

# Operations on lists as R sends them, of which Keras takes only tensors, on one backend or another
ON_LISTS = {
    "op_all": (FLAGS,),
    "op_any": (FLAGS,),
    "op_average": (V, None, V),
    "op_batch_normalization": (M, V[:2], V[:2], 2),
    "op_bincount": ([1, 2, 2],),
    "op_average_pool": (IMAGES, [2, 2], [2, 1]),
    "op_clip": (V, [0.0, 1.0, 2.0, 5.0], [9.0, 9.0, 2.5, 9.0]),
    "op_concatenate": ([V, V],),
    "op_conj": (V,),
    "op_conv": (IMAGES, KERNEL),
    "op_corrcoef": (M,),
    "op_count_nonzero": (V,),
    "op_diagonal": (M,),
    "op_divide_no_nan": (V, V),
    "op_einsum": ("ij,jk->ik", M, M),
    "op_extract_sequences": (V, 2, 1),
    "op_fft": ([V, V],),
    "op_fft2": ([M, M],),
    "op_ifft2": ([M, M],),
    "op_flip": (V,),
    "op_full": ([2, 4], V),
    "op_full_like": (V, 2.0),
    "op_glu": (V,),
    "op_image_extract_patches": (IMAGES, 2),
    "op_image_resize": (IMAGES, [2, 2]),
    "op_in_top_k": ([1, 0], M, 1),
    "op_irfft": ([V, V],),
    "op_layer_normalization": (M,),
    "op_linspace": (V, V, 3),
    "op_logspace": (V, V, 3),
    "op_logsumexp": (V,),
    "op_map": (V, lambda x: x * 2),
    "op_max_pool": (IMAGES, [2, 2], [2, 1]),
    "op_meshgrid": (V, V[:2]),
    "op_moments": (M, 1),
    "op_moveaxis": (M, 1, 2),
    "op_multi_hot": ([0, 1], 3),
    "op_ones_like": (V,),
    "op_outer": (V, V),
    "op_psnr": (V, V[::-1], 4.0),
    "op_real": (V,),
    "op_rfft": (V,),
    "op_rms_normalization": (M, V[:2]),
    "op_roll": (V, 1),
    "op_rot90": (M,),
    "op_saturate_cast": (V, "uint8"),
    "op_scatter": ([[1], [3]], V[:2], [4]),
    "op_segment_max": (V, [1, 1, 2, 2], 2),
    "op_segment_sum": (V, [1, 1, 2, 2], 2),
    "op_select": ([FLAGS, FLAGS], [V, V]),
    "op_shape": (V,),
    "op_size": (V,),
    "op_soft_shrink": (V,),
    "op_softmax": (V,),
    "op_sparse_plus": (V,),
    "op_split": (V, [2]),
    "op_stack": ([V, V],),
    "op_stft": (V, 2, 1, 2),
    "op_stop_gradient": (V,),
    "op_threshold": (V, 2.0, 0.0),
    "op_tile": (V, 2),
    "op_unstack": (V,),
    "op_vectorized_map": (V, lambda x: x + 1),
    "op_where": (FLAGS, V, V),
    "op_zeros_like": (V,),
    "activation_glu": (V,),
    "activation_soft_shrink": (V,),
    "activation_softmax": (V,),
    "activation_sparse_plus": (V,),
    "activation_threshold": (V, 2.0, 0.0),
}
OF_LISTS_OF_TENSORS = ("op_concatenate", "op_fft", "op_fft2", "op_ifft2", "op_irfft", "op_select", "op_stack")


def as_tensors(argument):
    """Convert lists that represent tensors, but not sizes and positions."""
    value = np.asarray(argument)
    if not isinstance(argument, list) or value.dtype.kind == "i":
        return argument
    return tensor(value.astype("float32") if value.dtype == "float64" else value)


def check_plain_lists():
    for name, arguments in ON_LISTS.items():
        function = getattr(pk, name)
        given = [[*map(as_tensors, a)] if name in OF_LISTS_OF_TENSORS else as_tensors(a) for a in arguments]
        by_lists, by_tensors = (pk.keras.tree.flatten(function(*a)) for a in (arguments, given))
        assert len(by_lists) == len(by_tensors) and all(map(near, by_lists, by_tensors)), name


def check_several_axes():
    own = tensor(X)
    flat = np.exp(X) / np.exp(X).sum()
    for softmax in (pk.op_softmax, pk.activation_softmax):
        assert near(softmax(own, axis=[1, 2]), flat)
    for log_softmax in (pk.op_log_softmax, pk.activation_log_softmax):
        assert near(log_softmax(own, axis=[1, 2]), np.log(flat))
    assert int(pk.op_count_nonzero(own, axis=[1, 2])) == np.count_nonzero(X)
    assert near(pk.op_norm(own, axis=[1, 2]), np.linalg.norm(X))
    assert near(pk.op_rot90(own, axes=[2, 1]), np.rot90(X, axes=(1, 0)))


def check_preprocessing_layers():
    images = np.round(255 * RANDOM.random((2, 6, 6, 3))).astype("float32")
    flipped = pk.layer_random_flip(images, seed=3)
    assert array(flipped).shape == (2, 6, 6, 3) and near(np.sort(array(flipped), axis=None), np.sort(images, axis=None))
    assert near(tensor(images) >> pk.layer_rescaling(1 / 255), images / 255)
    normalized = pk.layer_normalization() >> pk.adapt(X)
    assert near(array(normalized(X)).mean(axis=0), 0, 1e-4) and near(array(normalized(X)).std(axis=0), 1, 1e-3)
    assert array(pk.layer_resizing(images, height=3, width=4)).shape == (2, 3, 4, 3)


def check_objects_called_with_plain_values():
    assert near(pk.initializer_ones()(shape=[2.0, 3.0]), np.ones((2, 3)))
    assert pk.initializer_glorot_uniform(seed=1)(4.0).shape == (4,)
    assert near(pk.regularizer_l1(0.5)([1.0, -2.0]), 1.5) and near(pk.regularizer_orthogonal()([[1.0, 0], [0, 1.0]]), 0)
    assert near(pk.loss_sparse_categorical_crossentropy()([1.0], np.array([[0.5, 0.5]])), np.log(2))
    assert near(pk.metric_sparse_categorical_accuracy()([1.0, 0.0], [[0.2, 0.8], [0.4, 0.6]]), 0.5)
    assert near(pk.layer_normalization(mean=1.0, variance=4.0, axis=None)([[3.0]]), [[1.0]])


def check_pickled_own_layers():
    import pickle

    layer = make_linear_layer()(units=3)
    before = array(layer(X))
    assert near(pickle.loads(pickle.dumps(layer))(X), before)


def check_values_of_tensors_that_numpy_does_not_take():
    """Tensors of PyTorch that require a gradient, or whose dtype NumPy lacks, have values as others do."""
    labels = pk.op_cast(tensor([1, 0, 2]), "bfloat16")
    if BACKEND == "torch":
        labels.requires_grad_()
    assert pk.to_categorical(labels).shape == (3, 3)
    try:
        pk.op_subset(tensor([1.0, 2.0, 3.0]), labels)
    except ValueError as error:
        assert "0 is not an index" in str(error)
    else:
        raise AssertionError("no error for an index 0")


def check_what_is_loaded():
    print("tensorflow" if "tensorflow" in sys.modules else "no_tensorflow")


def check_module_of_the_backend():
    """Check a model with a layer of another framework; last, as Keras' JaxLayer makes TensorFlow list its devices."""
    if BACKEND == "torch":
        import torch

        torch.manual_seed(0)
        layer = pk.layer_torch_module_wrapper(module=torch.nn.Linear(4, 3))
    else:
        import jax

        def init(rng, inputs):
            return {"w": jax.random.normal(rng, (inputs.shape[-1], 3)), "b": jax.numpy.zeros((3,))}

        layer = pk.layer_jax_model_wrapper(
            call_fn=lambda params, inputs: inputs @ params["w"] + params["b"], init_fn=init, seed=1.0
        )
    model = (
        pk.keras_model_sequential(input_shape=4)
        >> layer
        >> pk.layer_dense(1)
        >> pk.compile(pk.optimizer_sgd(0.01), "mse")
    )
    before = [array(w) for w in layer.trainable_weights]
    assert sorted(w.size for w in before) == [3, 12]
    losses = pk.fit(model, X, TARGETS, epochs=3, verbose=0).metrics["loss"]
    assert losses[-1] < losses[0]
    assert not any(np.array_equal(a, array(w)) for a, w in zip(before, layer.trainable_weights))


if __name__ == "__main__":
    pk.use_backend(BACKEND)
    for name, check in list(globals().items()):
        if name.startswith("check_"):
            check()
            print(name, flush=True)
