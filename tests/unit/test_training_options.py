"""Options of training that change time and size: what they change, and that the results stay the same."""

import numpy as np
import pytest

import pykeras3 as pk

ROW, COLUMN = np.indices((64, 4))
X = np.sin((ROW + 1) * (COLUMN + 2)).astype("float32")
Y = X.sum(axis=1)


def trained(batch_size=16, callbacks=(), rate=0.05, compiled=None, **of_optimizer):
    """Return a small model after eight steps (at the default size of batches)."""
    pk.set_random_seed(1)
    model = (
        pk.keras_model_sequential(input_shape=4)
        >> pk.layer_dense(8, activation="tanh")
        >> pk.layer_dense(1)
        >> pk.compile(pk.optimizer_sgd(rate, **of_optimizer), "mse", **(compiled or {}))
    )
    model >> pk.fit(X, Y, epochs=2, batch_size=batch_size, shuffle=False, verbose=0, callbacks=list(callbacks))
    return model


def numbers(model):
    """Return all weights as one vector."""
    return np.concatenate([weight.ravel() for weight in model.get_weights()])


@pytest.fixture(scope="module")
def plain():
    """Return the weights without options."""
    return numbers(trained())


@pytest.mark.parametrize(
    "options",
    [
        {"compiled": {"jit_compile": True}},
        {"compiled": {"steps_per_execution": 2}},
        {"batch_size": 8, "gradient_accumulation_steps": 2},
    ],
    ids=str,
)
def test_the_weights_are_those_without_the_option(plain, options):
    np.testing.assert_allclose(numbers(trained(**options)), plain, atol=1e-5)


def test_callbacks_see_executions_of_several_steps():
    batches = []
    count = pk.callback_lambda(on_train_batch_end=lambda batch, logs: batches.append(batch))
    trained(compiled={"steps_per_execution": 2}, callbacks=[count])
    assert batches == [2, 4, 2, 4]


def test_the_moving_average_of_the_weights_is_what_training_leaves(plain):
    steps = []

    class Record(pk.keras.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            steps.append(numbers(self.model))

    averaged = trained(use_ema=True, ema_momentum=0.5, callbacks=[Record()])
    mean = steps[0]
    for step in steps[1:]:
        mean = 0.5 * mean + 0.5 * step
    np.testing.assert_allclose(steps[-1], plain, atol=1e-6)
    np.testing.assert_allclose(numbers(averaged), mean, atol=1e-6)
    assert abs(mean - plain).max() > 1e-3


def test_low_rank_adaptation_trains_the_factors_only():
    model = trained()
    layer = model.layers[0]
    kernel = np.array(layer.kernel)
    layer.enable_lora(2)
    model >> pk.compile("sgd", "mse") >> pk.fit(X, Y, verbose=0)
    update = np.array(layer.lora_kernel_a) @ np.array(layer.lora_kernel_b)
    assert layer.lora_kernel_a.shape == (4, 2) and abs(update).max() > 0
    np.testing.assert_array_equal(layer._kernel, kernel)
    np.testing.assert_allclose(layer.kernel, kernel + update, atol=1e-6)


def bytes_of_kernels(model):
    """Return the size of the kernels of a model's layers."""
    return sum(layer._kernel.value.dtype.size * int(np.prod(layer._kernel.shape)) for layer in model.layers)


def test_quantized_weights_take_a_quarter_of_the_size_and_predict_nearly_the_same():
    model = trained()
    before, size = model >> pk.predict(X, verbose=0), bytes_of_kernels(model)
    assert (model >> pk.quantize_weights("int8")) is model
    after = model >> pk.predict(X, verbose=0)
    assert model.layers[0]._kernel.dtype == "int8" and size == 4 * bytes_of_kernels(model)
    assert 0 < abs(after - before).max() < 0.1 * abs(before).max()


@pytest.mark.parametrize("policy, dtype", [("mixed_bfloat16", "bfloat16"), ("mixed_float16", "float16")])
def test_mixed_precision_computes_in_half_and_keeps_weights_in_full(plain, policy, dtype):
    pk.config_set_dtype_policy(policy)
    try:
        model = trained()
    finally:
        pk.config_set_dtype_policy("float32")
    assert model.layers[0].compute_dtype == dtype and model.layers[0].kernel.dtype == "float32"
    # the loss of float16 is scaled, so that small gradients are not lost
    assert (type(model.optimizer).__name__ == "LossScaleOptimizer") == (dtype == "float16")
    np.testing.assert_allclose(numbers(model), plain, atol=0.05)
