"""Every layer function: calls, configuration, files, training."""

import numpy as np
import pytest
import tensorflow as tf

import pykeras3 as pk
from tests.support.eval_call import evaluate
from tests.support.layer_check import Case, Fresh, check_layer, equal, fresh_arguments

RANDOM = np.random.default_rng(2)


def floats(*shape, scale=1.0):
    return (scale * RANDOM.random(shape)).astype("float32")


VECTORS, SERIES = floats(3, 4), floats(2, 6, 4)
IMAGES, VOLUMES = floats(2, 8, 8, 3), floats(2, 6, 6, 6, 2)
PHOTOS = np.round(floats(2, 8, 8, 3, scale=255.0))
WORDS, TEXTS = tf.constant([["a"], ["b"], ["z"]]), tf.constant([["a cat"], ["The dog!"]])
NUMBERS, CLASSES = np.array([[10], [20], [7]], "int32"), np.array([[0, 1], [3, 3]], "int32")
SOUND = floats(2, 512)
PAIR = [floats(3, 4), floats(3, 4)]
QUERY_VALUE = [floats(2, 3, 4), floats(2, 5, 4)]
LABELED = {"images": PHOTOS, "labels": np.eye(2, dtype="float32")}


def seeded(*cases, inputs=PHOTOS, seed=3):
    """Return cases of a layer that changes images randomly."""
    return [Case(dict(arguments, seed=seed), inputs, trains=False, random=True) for arguments in cases]


def conv(inputs, **more):
    return [
        Case(dict(filters=2, kernel_size=3, **more), inputs),
        Case(dict(filters=3, kernel_size=2, strides=2, padding="same", activation="relu", use_bias=False), inputs),
    ]


def conv_lstm(inputs):
    return [
        Case(dict(filters=2, kernel_size=2, seed=1), inputs),
        Case(dict(filters=2, kernel_size=2, padding="same", return_sequences=True, return_state=True, seed=1), inputs),
    ]


def pooling(inputs, size):
    return [Case(dict(pool_size=2), inputs), Case(dict(pool_size=size, strides=1, padding="same"), inputs)]


def global_pooling(inputs):
    return [Case({}, inputs), Case(dict(keepdims=True), inputs)]


def recurrent(**more):
    return [
        Case(dict(units=3, seed=1), SERIES),
        Case(
            dict(units=2, return_sequences=True, return_state=True, dropout=0.1, go_backwards=True, seed=1, **more),
            SERIES,
        ),
    ]


def wrapped(function, **arguments):
    return Fresh(lambda: getattr(pk, function)(**fresh_arguments(arguments)))


def twice(x):
    return 2 * x


def scaled(x, by):
    return by * x


pk.register_keras_serializable(twice, package="test_layers")
pk.register_keras_serializable(scaled, package="test_layers")
BIDIRECTIONAL = [
    Case(dict(layer=wrapped("layer_lstm", units=3, seed=1)), SERIES),
    Case(dict(layer=wrapped("layer_gru", units=3, return_sequences=True, seed=1), merge_mode="sum"), SERIES),
]
TIME_DISTRIBUTED = [
    Case(dict(layer=wrapped("layer_dense", units=3)), SERIES),
    Case(dict(layer=wrapped("layer_conv_2d", filters=2, kernel_size=3)), floats(2, 3, 5, 5, 1)),
]

TABLE = {
    # Core
    "layer_dense": [
        Case(dict(units=3), VECTORS),
        Case(
            dict(
                units=2,
                activation="relu",
                use_bias=False,
                kernel_initializer="he_normal",
                kernel_regularizer=pk.regularizer_l2(0.01),
                kernel_constraint=pk.constraint_nonneg(),
                input_shape=(4,),
            ),
            VECTORS,
            keras={"input_shape": (4,)},
        ),
    ],
    "layer_einsum_dense": [
        Case(dict(equation="ab,bc->ac", output_shape=3), VECTORS),
        Case(dict(equation="abc,cd->abd", output_shape=(None, 5), bias_axes="d"), SERIES),
    ],
    "layer_embedding": [
        Case(dict(input_dim=5, output_dim=3), CLASSES),
        Case(dict(input_dim=4, output_dim=2, mask_zero=True, embeddings_initializer="ones"), CLASSES),
    ],
    "layer_identity": [Case({}, VECTORS)],
    "layer_lambda": [
        Case(dict(f=twice), VECTORS),
        Case(dict(f=scaled, arguments={"by": 3.0}, output_shape=4), VECTORS, keras={"output_shape": (4,)}),
    ],
    "layer_masking": [Case({}, SERIES), Case(dict(mask_value=-1), SERIES)],
    # Activations
    "layer_activation": [
        Case(dict(activation="tanh"), VECTORS),
        Case(dict(activation=pk.activation_relu), VECTORS, keras={"activation": "relu"}),
    ],
    "layer_activation_elu": [Case({}, VECTORS), Case(dict(alpha=2), VECTORS)],
    "layer_activation_leaky_relu": [Case({}, VECTORS), Case(dict(negative_slope=0.1), VECTORS - 0.5)],
    "layer_activation_parametric_relu": [
        Case({}, IMAGES - 0.5),
        Case(dict(shared_axes=(2, 3)), IMAGES - 0.5, keras={"shared_axes": [1, 2]}),
    ],
    "layer_activation_relu": [Case({}, VECTORS), Case(dict(max_value=6, negative_slope=0.1, threshold=0), VECTORS)],
    "layer_activation_softmax": [Case({}, VECTORS), Case(dict(axis=2), SERIES, keras={"axis": 1})],
    # Attention
    "layer_additive_attention": [Case({}, QUERY_VALUE), Case(dict(use_scale=False, dropout=0.1), QUERY_VALUE)],
    "layer_attention": [
        Case({}, QUERY_VALUE),
        Case(dict(use_scale=True, score_mode="concat", dropout=0.1, seed=2), QUERY_VALUE),
    ],
    "layer_group_query_attention": [
        Case(dict(head_dim=2, num_query_heads=4, num_key_value_heads=2, seed=1), QUERY_VALUE, positional=True)
    ],
    "layer_multi_head_attention": [
        Case(dict(num_heads=2, key_dim=3, seed=1), QUERY_VALUE, positional=True),
        Case(
            dict(num_heads=1, key_dim=2, value_dim=3, output_shape=5, attention_axes=1, use_bias=False, seed=1),
            QUERY_VALUE,
            keras={"output_shape": (5,)},
            positional=True,
        ),
    ],
    # Convolution
    "layer_conv_1d": [*conv(SERIES, dilation_rate=2), Case(dict(filters=2, kernel_size=3, padding="causal"), SERIES)],
    "layer_conv_2d": [*conv(IMAGES), Case(dict(filters=3, kernel_size=(3, 1), groups=3, dilation_rate=(2, 1)), IMAGES)],
    "layer_conv_3d": conv(VOLUMES),
    "layer_conv_1d_transpose": conv(SERIES, output_padding=None),
    "layer_conv_2d_transpose": [
        *conv(IMAGES),
        Case(dict(filters=2, kernel_size=(3, 3), strides=(2, 2), output_padding=(1, 1)), IMAGES),
    ],
    "layer_conv_3d_transpose": conv(VOLUMES),
    "layer_depthwise_conv_1d": [
        Case(dict(kernel_size=3), SERIES),
        Case(dict(kernel_size=2, depth_multiplier=2), SERIES),
    ],
    "layer_depthwise_conv_2d": [
        Case(dict(kernel_size=(3, 3)), IMAGES),
        Case(dict(kernel_size=3, strides=(2, 2), padding="same", depth_multiplier=2), IMAGES),
    ],
    "layer_separable_conv_1d": conv(SERIES),
    "layer_separable_conv_2d": conv(IMAGES),
    # Merging
    **{
        f"layer_{name}": [Case({}, PAIR), Case({}, [*PAIR, PAIR[0]])]
        for name in ("add", "average", "maximum", "minimum", "multiply")
    },
    "layer_concatenate": [Case({}, PAIR), Case(dict(axis=2), [SERIES, SERIES], keras={"axis": 1})],
    "layer_dot": [
        Case(dict(axes=2), PAIR, keras={"axes": 1}),
        Case(dict(axes=(3, 2), normalize=True), [floats(2, 3, 4), floats(2, 4, 5)], keras={"axes": [2, 1]}),
    ],
    "layer_subtract": [Case({}, PAIR)],
    # Normalization
    "layer_batch_normalization": [
        Case({}, VECTORS),
        Case(dict(axis=2, momentum=0.5, scale=False), SERIES, keras={"axis": 1}),
    ],
    "layer_group_normalization": [
        Case(dict(groups=2), SERIES),
        Case(dict(groups=3, axis=4), IMAGES, keras={"axis": 3}),
    ],
    "layer_layer_normalization": [Case({}, VECTORS), Case(dict(axis=(2, 3)), SERIES, keras={"axis": [1, 2]})],
    "layer_rms_normalization": [Case({}, VECTORS), Case(dict(axis=2), VECTORS, keras={"axis": 1})],
    "layer_spectral_normalization": [Case(dict(layer=wrapped("layer_dense", units=3), power_iterations=2), VECTORS)],
    "layer_unit_normalization": [Case({}, VECTORS), Case(dict(axis=(2, 3)), SERIES, keras={"axis": [1, 2]})],
    # Pooling
    **{
        f"layer_{kind}_pooling_{n}d": pooling(inputs, size)
        for kind in ("average", "max")
        for n, inputs, size in ((1, SERIES, 3), (2, IMAGES, (3, 2)), (3, VOLUMES, (1, 2, 3)))
    },
    **{
        f"layer_global_{kind}_pooling_{n}d": global_pooling(inputs)
        for kind in ("average", "max")
        for n, inputs in ((1, SERIES), (2, IMAGES), (3, VOLUMES))
    },
    # Recurrent
    "layer_gru": recurrent(reset_after=False),
    "layer_lstm": recurrent(unit_forget_bias=False),
    "layer_simple_rnn": recurrent(),
    "layer_rnn": [
        Case(dict(cell=wrapped("rnn_cell_lstm", units=3, seed=1)), SERIES),
        Case(dict(cell=wrapped("rnn_cell_gru", units=3, seed=1), return_sequences=True), SERIES),
        Case(
            dict(cell=[wrapped("rnn_cell_simple", units=3), wrapped("rnn_cell_gru", units=2)], return_state=True),
            SERIES,
        ),
        Case(dict(cell=wrapped("rnn_cells_stack", cells=[wrapped("rnn_cell_lstm", units=2)])), SERIES),
    ],
    "layer_conv_lstm_1d": conv_lstm(floats(1, 3, 6, 2)),
    "layer_conv_lstm_2d": conv_lstm(floats(1, 2, 4, 4, 2)),
    "layer_conv_lstm_3d": conv_lstm(floats(1, 2, 3, 3, 3, 1)),
    "layer_bidirectional": BIDIRECTIONAL,
    "bidirectional": BIDIRECTIONAL,
    "layer_time_distributed": TIME_DISTRIBUTED,
    "time_distributed": TIME_DISTRIBUTED,
    # Regularization
    "layer_activity_regularization": [Case(dict(l1=0.1, l2=0.2), VECTORS)],
    **{
        name: [Case(dict(rate=0.5, seed=3), VECTORS, random=True)]
        for name in ("layer_alpha_dropout", "layer_gaussian_dropout")
    },
    "layer_dropout": [
        Case(dict(rate=0.5, seed=3), VECTORS, random=True),
        Case(dict(rate=0.5, noise_shape=(None, 1, 4), seed=3), SERIES, random=True),
    ],
    "layer_gaussian_noise": [Case(dict(stddev=1, seed=3), VECTORS, random=True)],
    **{
        f"layer_spatial_dropout_{n}d": [Case(dict(rate=0.5, seed=3), inputs, random=True)]
        for n, inputs in ((1, SERIES), (2, IMAGES), (3, VOLUMES))
    },
    # Shape
    "layer_cropping_1d": [Case({}, SERIES), Case(dict(cropping=2), SERIES), Case(dict(cropping=(0, 1)), SERIES)],
    "layer_cropping_2d": [
        Case(dict(cropping=1), IMAGES),
        Case(dict(cropping=((0, 1), (2, 3))), IMAGES),
        Case(dict(cropping=(1, 2)), IMAGES),
    ],
    "layer_cropping_3d": [Case({}, VOLUMES), Case(dict(cropping=(1, 2, 0)), VOLUMES)],
    "layer_flatten": [Case({}, IMAGES), Case(dict(data_format="channels_first"), IMAGES)],
    "layer_permute": [Case(dict(dims=(2, 1)), SERIES), Case(dict(dims=(3, 1, 2)), IMAGES)],
    "layer_repeat_vector": [Case(dict(n=3), VECTORS)],
    "layer_reshape": [
        Case(dict(target_shape=(2, 2)), VECTORS),
        Case(dict(target_shape=(None, 3)), SERIES, keras={"target_shape": (-1, 3)}),
        Case(dict(target_shape=24), SERIES, keras={"target_shape": (24,)}),
    ],
    "layer_upsampling_1d": [Case({}, SERIES), Case(dict(size=3), SERIES)],
    "layer_upsampling_2d": [Case({}, IMAGES), Case(dict(size=(1, 2), interpolation="bilinear"), IMAGES)],
    "layer_upsampling_3d": [Case({}, VOLUMES), Case(dict(size=(1, 2, 1)), VOLUMES)],
    "layer_zero_padding_1d": [Case({}, SERIES), Case(dict(padding=(0, 2)), SERIES)],
    "layer_zero_padding_2d": [
        Case({}, IMAGES),
        Case(dict(padding=((0, 1), (2, 0))), IMAGES),
        Case(dict(padding=(1, 2)), IMAGES),
    ],
    "layer_zero_padding_3d": [Case({}, VOLUMES), Case(dict(padding=2), VOLUMES)],
    # Images
    "layer_aug_mix": seeded(dict(num_chains=2, chain_depth=2)),
    "layer_auto_contrast": [Case({}, PHOTOS, trains=False), Case(dict(value_range=(0, 1)), IMAGES, trains=False)],
    "layer_center_crop": [Case(dict(height=4, width=3), IMAGES)],
    "layer_cut_mix": seeded(dict(factor=1), inputs=LABELED, seed=6),
    "layer_equalization": [Case(dict(bins=64), PHOTOS, in_models=False)],
    "layer_max_num_bounding_boxes": [
        Case(
            dict(max_number=3, fill_value=-1, bounding_box_format="xyxy"),
            {"images": PHOTOS, "bounding_boxes": {"boxes": floats(2, 2, 4, scale=8.0), "labels": floats(2, 2)}},
            trains=False,
        )
    ],
    "layer_mix_up": seeded(dict(alpha=0.4), inputs=LABELED),
    "layer_rand_augment": seeded(dict(num_ops=2, factor=0.9)),
    "layer_random_brightness": seeded(dict(factor=0.5), dict(factor=(0.1, 0.4), value_range=(0, 255))),
    "layer_random_color_degeneration": seeded(dict(factor=(0.3, 0.9))),
    "layer_random_color_jitter": seeded(
        dict(brightness_factor=0.5, contrast_factor=0.5, saturation_factor=0.5, hue_factor=0.5)
    ),
    "layer_random_contrast": seeded(dict(factor=0.5), dict(factor=(0.2, 0.4))),
    "layer_random_crop": seeded(dict(height=4, width=3)),
    "layer_random_elastic_transform": seeded(dict(factor=1, scale=1)),
    "layer_random_erasing": seeded(dict(scale=(0.2, 0.5), fill_value=0)),
    "layer_random_flip": seeded({}, dict(mode="vertical")),
    "layer_random_gaussian_blur": seeded(dict(kernel_size=3, sigma=1), dict(kernel_size=(3, 5))),
    "layer_random_grayscale": seeded(dict(factor=1)),
    "layer_random_hue": seeded(dict(factor=0.5)),
    "layer_random_invert": seeded(dict(factor=1)),
    "layer_random_perspective": seeded(dict(scale=0.5)),
    "layer_random_posterization": seeded(dict(factor=4), dict(factor=(2, 4))),
    "layer_random_rotation": seeded(dict(factor=0.3), dict(factor=(0.1, 0.3), fill_mode="constant")),
    "layer_random_saturation": seeded(dict(factor=(0.1, 0.3))),
    "layer_random_sharpness": seeded(dict(factor=0.9)),
    "layer_random_shear": seeded(dict(x_factor=(0.2, 0.4), y_factor=(0, 0.4))),
    "layer_random_translation": seeded(dict(height_factor=0.4, width_factor=(0.1, 0.4))),
    "layer_random_zoom": seeded(dict(height_factor=0.4), dict(height_factor=0.4, width_factor=0.3)),
    "layer_rescaling": [Case(dict(scale=2), IMAGES), Case(dict(scale=1 / 255, offset=1), IMAGES)],
    "layer_resizing": [
        Case(dict(height=4, width=5), IMAGES),
        Case(dict(height=4, width=4, interpolation="nearest", crop_to_aspect_ratio=True), IMAGES),
    ],
    "layer_solarization": [Case(dict(threshold_factor=(0, 0.5), addition_factor=0.1, seed=3), PHOTOS, trains=False)],
    # Categories, numbers, texts and sounds
    "layer_category_encoding": [
        Case(dict(num_tokens=4), CLASSES, trains=False),
        Case(dict(num_tokens=4, output_mode="count"), CLASSES, trains=False),
        Case(dict(num_tokens=4, output_mode="one_hot"), CLASSES[:, :1], trains=False),
    ],
    "layer_discretization": [
        Case(dict(bin_boundaries=(0.3, 0.6)), VECTORS, trains=False),
        Case(dict(bin_boundaries=(0.5,), output_mode="one_hot"), VECTORS[:, :1], trains=False),
    ],
    "layer_hashed_crossing": [
        Case(dict(num_bins=5), [NUMBERS, NUMBERS[::-1]], trains=False),
        Case(dict(num_bins=3, output_mode="one_hot"), [NUMBERS, NUMBERS], trains=False),
    ],
    "layer_hashing": [
        Case(dict(num_bins=3), WORDS, trains=False),
        Case(dict(num_bins=4, salt=7), NUMBERS, trains=False),
        Case(dict(num_bins=4, salt=(7, 8), output_mode="count"), NUMBERS, trains=False),
    ],
    "layer_integer_lookup": [
        Case(dict(vocabulary=(10, 20)), NUMBERS, trains=False),
        Case(
            dict(vocabulary=(10, 20), num_oov_indices=2, mask_token=7, output_mode="multi_hot", max_tokens=9),
            NUMBERS,
            trains=False,
            symbols_agree=False,
        ),
    ],
    "layer_string_lookup": [
        Case(dict(vocabulary=("a", "b")), WORDS, trains=False),
        Case(
            dict(vocabulary=("a", "b"), num_oov_indices=2, mask_token="z", output_mode="one_hot"),
            WORDS,
            trains=False,
            symbols_agree=False,
        ),
    ],
    "layer_text_vectorization": [
        Case(dict(vocabulary=["cat", "the"], output_sequence_length=3), TEXTS, trains=False),
        Case(
            dict(vocabulary=["a cat", "the"], ngrams=2, output_mode="multi_hot", max_tokens=9),
            TEXTS,
            trains=False,
            symbols_agree=False,
        ),
    ],
    "layer_normalization": [
        Case(dict(mean=0.5, variance=2), VECTORS),
        Case(dict(axis=2, mean=(1, 2, 3, 4), variance=(1, 1, 4, 4)), VECTORS, keras={"axis": 1}),
    ],
    "layer_mel_spectrogram": [
        Case(dict(fft_length=64, sequence_stride=32, num_mel_bins=8, sampling_rate=8000), SOUND, trains=False)
    ],
    "layer_stft_spectrogram": [
        Case(dict(frame_length=64, frame_step=32), SOUND[..., None], trains=False),
        Case(dict(mode="magnitude", frame_length=32, fft_length=64, padding="same"), SOUND[..., None], trains=False),
    ],
    "layer_pipeline": [
        Case(
            dict(layers=[wrapped("layer_rescaling", scale=2.0), wrapped("layer_center_crop", height=4, width=4)]),
            IMAGES,
            trains=False,
            piped=False,
        )
    ],
}


@pytest.mark.parametrize("name, place", [(name, place) for name, cases in TABLE.items() for place in range(len(cases))])
def test_a_layer_function_creates_the_keras_layer(name, place, tmp_path):
    check_layer(name, TABLE[name][place], tmp_path)


# Layers that need more than arguments, and behaviour that the table does not cover


def test_no_layer_is_missing():
    names = {name for name in pk.__all__ if name.startswith("layer_")} | {"bidirectional", "time_distributed"}
    names.remove("layer_input_from_dataset")  # tfdatasets' function, which makes inputs
    assert names == TABLE.keys() | OWN_TESTS.keys()
    assert all(TABLE.values()) and all(callable(test) for test in OWN_TESTS.values())


def test_layer_input_takes_shapes_in_all_forms_of_r():
    symbol = pk.layer_input(shape=[None, 3.0], dtype="int32", name="codes")
    assert symbol.shape == (None, None, 3) and symbol.dtype == "int32" and symbol.name == "codes"
    assert pk.layer_input(batch_shape=(2, 784.0)).shape == (2, 784) and pk.layer_input(784).shape == (None, 784)
    assert pk.layer_input(shape=4, batch_size=2.0).shape == (2, 4)


def test_layer_lambda_of_a_function_without_a_name(tmp_path):
    layer = pk.layer_lambda(f=lambda x: x + 1)
    assert equal(layer(VECTORS), VECTORS + 1) and equal(pk.layer_lambda(VECTORS, lambda x: x + 1), VECTORS + 1)
    model = pk.keras_model_sequential(input_shape=4) >> layer >> pk.save_model(tmp_path / "lambda.keras")
    with pytest.raises(ValueError, match="safe_mode=False"):
        pk.load_model(tmp_path / "lambda.keras")
    assert equal(pk.load_model(tmp_path / "lambda.keras", safe_mode=False)(VECTORS), model(VECTORS))


def test_lora_keeps_what_it_learned_when_saved(tmp_path):
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(2, lora_rank=1.0, lora_alpha=2.0)
    pk.compile(model, pk.optimizer_sgd(0.1), "mse", run_eagerly=True)
    assert [w.shape for w in pk.get_weights(model, trainable=True)] == [(2,), (4, 1), (1, 2)]
    pk.fit(model, VECTORS, np.ones((3, 2)), epochs=2, verbose=0)
    pk.save_model(model, tmp_path / "lora.keras")
    assert np.allclose(pk.load_model(tmp_path / "lora.keras")(VECTORS), model(VECTORS), atol=1e-6)


def test_layer_feature_space(tmp_path):
    rows = {"age": np.array([20.0, 40.0, 60.0]), "kind": np.array(["a", "b", "a"]), "size": np.array([1, 2, 2])}
    dataset = tf.data.Dataset.from_tensor_slices(rows)
    space = pk.layer_feature_space(
        features={
            "age": pk.feature_float_normalized(),
            "kind": pk.feature_string_categorical(num_oov_indices=0.0),
            "size": pk.feature_integer_categorical(num_oov_indices=0.0),
        },
        crosses=[pk.feature_cross(["kind", "size"], crossing_dim=4.0)],
        output_mode="concat",
    )
    space >> pk.adapt(dataset)
    encoded = space({name: tf.constant(values) for name, values in rows.items()})
    assert encoded.shape == (3, 1 + 2 + 2 + 4) and encoded.dtype == "float32"
    ages = encoded.numpy()[:, 0]
    assert ages.mean() == pytest.approx(0, abs=1e-6) and ages.std() == pytest.approx(1, abs=1e-5)
    assert (encoded.numpy()[:, 1:3].sum(axis=1) == 1).all() and (encoded.numpy()[:, 5:].sum(axis=1) == 1).all()
    space.save(str(tmp_path / "space.keras"))
    again = pk.load_model(tmp_path / "space.keras")
    assert equal(again({name: tf.constant(values) for name, values in rows.items()}), encoded)


def test_layer_tfsm_calls_an_exported_model(tmp_path, capfd):
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(2)
    pk.export_savedmodel(model, tmp_path / "exported", verbose=False)
    layer = pk.layer_tfsm(filepath=str(tmp_path / "exported"))
    assert np.allclose(layer(VECTORS), model(VECTORS))
    assert np.allclose(pk.layer_tfsm(VECTORS, tmp_path / "exported"), model(VECTORS))
    symbol = pk.keras_input(4)
    again = pk.keras_model(symbol, pk.layer_tfsm(symbol, str(tmp_path / "exported"), call_endpoint="serve"))
    assert np.allclose(pk.predict(again, VECTORS, verbose=0), model(VECTORS)) and again.output_shape == (None, 2)
    config = pk.get_config(layer)
    assert config["filepath"] == str(tmp_path / "exported")
    with pytest.raises(ValueError, match="safe_mode=False"):
        pk.from_config(config)


def test_layer_jax_model_wrapper_trains_in_tensorflow():
    import jax.numpy as jax

    def init(rng, inputs):
        return {"w": jax.zeros((inputs.shape[-1], 2)), "b": jax.ones((2,))}

    def call(params, inputs):
        return inputs @ params["w"] + params["b"]

    layer = pk.layer_jax_model_wrapper(call_fn=call, init_fn=init, seed=1.0)
    model = pk.keras_model_sequential(input_shape=4) >> layer
    assert pk.predict(model, VECTORS, verbose=0).tolist() == [[1.0, 1.0]] * 3
    history = model >> pk.compile("sgd", "mse") >> pk.fit(VECTORS, np.zeros((3, 2)), epochs=3, verbose=0)
    losses = history.metrics["loss"]
    assert losses[0] == pytest.approx(1) and losses == sorted(losses, reverse=True) and losses[2] < losses[0]


def test_layer_jax_model_wrapper_says_which_jax_tensorflow_can_read(monkeypatch):
    import jax
    import tensorflow as tf
    from jax.experimental import jax2tf

    from pykeras3.core.keras_hooks.jax_layers import check_that_tensorflow_reads_jax

    own = jax2tf.convert

    def build(shape, failure):
        def fail(*inputs):
            raise failure

        def convert(function, polymorphic_shapes, **options):
            # as JAX 0.12 and TensorFlow 2.21: what has no unknown dimensions works
            return fail if "batch" in str(polymorphic_shapes) else own(function, polymorphic_shapes=polymorphic_shapes)

        check_that_tensorflow_reads_jax.cache_clear()
        with monkeypatch.context() as patching:
            patching.setattr(jax, "__version__", "0.12.0")
            if failure:
                patching.setattr(jax2tf, "convert", convert)
            layer = pk.layer_jax_model_wrapper(call_fn=lambda inputs: inputs * 2)
            return layer(pk.keras_input(batch_shape=shape))

    message = "Cannot deserialize computation: failed to deserialize portable artifact using StableHLO_v1.13.7"
    for failure in (NotImplementedError("version"), tf.errors.InvalidArgumentError(None, None, message)):
        with pytest.raises(ImportError, match=rf"TensorFlow {tf.__version__} can't read what JAX 0.12.0 .*'jax<0.11'"):
            build((None, 4), failure)
        assert build((3, 4), failure).shape == (3, 4)
    with pytest.raises(tf.errors.InvalidArgumentError, match="no such platform"):
        build((None, 4), tf.errors.InvalidArgumentError(None, None, "no such platform"))
    assert build((None, 4), None).shape == (None, 4)


@pytest.mark.torch
def test_layer_torch_module_wrapper_says_that_it_needs_torch():
    import torch

    with pytest.raises(
        ValueError,
        match=r"`module` must be a torch.nn.Module, which needs the torch backend: "
        r'use_backend\("torch"\). Received: Linear',
    ):
        pk.layer_torch_module_wrapper(module=torch.nn.Linear(2, 2))


def test_layer_flax_module_wrapper_says_that_it_needs_flax():
    with pytest.raises(
        ImportError,
        match=r"layer_flax_module_wrapper\(\) needs flax, which is not installed. "
        "Install it: pip install flax",
    ):
        pk.layer_flax_module_wrapper(module=object())


OWN_TESTS = {
    "layer_input": test_layer_input_takes_shapes_in_all_forms_of_r,
    "layer_feature_space": test_layer_feature_space,
    "layer_tfsm": test_layer_tfsm_calls_an_exported_model,
    "layer_jax_model_wrapper": test_layer_jax_model_wrapper_trains_in_tensorflow,
    # run with torch itself in backend_smoke.py
    "layer_torch_module_wrapper": test_layer_torch_module_wrapper_says_that_it_needs_torch,
    "layer_flax_module_wrapper": test_layer_flax_module_wrapper_says_that_it_needs_flax,
}


def test_a_merging_layer_takes_a_list_or_one_by_one_or_both():
    first, second = PAIR
    expected = first + second + first
    assert equal(pk.layer_add(first, second, first), expected) and equal(pk.layer_add([first, second], first), expected)
    assert equal([first, second, first] >> pk.layer_add(), expected)
    assert equal(pk.layer_add({"a": first, "b": second, "c": first}), expected)
    assert equal(pk.layer_concatenate(first, second, axis=1), np.concatenate(PAIR, axis=0))


def test_layers_that_wrap_take_a_model_or_layer_by_position():
    model = pk.keras_model_sequential(input_shape=4) >> pk.layer_dense(2)
    assert equal(pk.layer_time_distributed(model)(SERIES), pk.layer_time_distributed(SERIES, model))
    recurrent = pk.layer_bidirectional(pk.layer_lstm(units=3))
    assert recurrent(SERIES).shape == (2, 6)
    both_ways = pk.keras_model_sequential(input_shape=(6, 4)) >> pk.layer_bidirectional(pk.layer_gru(units=2))
    assert both_ways.output_shape == (None, 4)


def test_masks_reach_the_layers_after():
    codes = np.array([[1, 2, 0, 0], [3, 0, 0, 0]])
    embedded = pk.layer_embedding(codes, input_dim=4, output_dim=2, mask_zero=True)
    layer = pk.layer_lstm(units=3, return_sequences=True)
    states = layer(embedded).numpy()
    assert np.array_equal(states[0, 1], states[0, 3]) and not np.array_equal(states[0, 0], states[0, 1])


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: pk.layer_dense(), r"layer_dense\(\): argument `units` is missing, with no default"),
        (lambda: pk.layer_dense(units=4.5), r"layer_dense\(\): `units` must be an integer. Received: 4.5"),
        (lambda: pk.layer_dense(unit=4), r"layer_dense\(\): .*`unit.*"),
        (
            lambda: pk.layer_dense(units=4, activaton="relu"),
            r"unexpected argument `activaton`. Did you mean `activation`\?",
        ),
        (lambda: pk.layer_dense("abc", units=3), r"layer_dense\(\): .*'abc'"),
        (lambda: pk.layer_dense(["a"], units=3), r"layer_dense\(\): .*'a'"),
        (lambda: pk.layer_conv_2d(filters=2, kernel_size=[3, 2.5]), r"layer_conv_2d\(\): `kernel_size` must be .*2.5"),
        (
            lambda: pk.layer_concatenate(PAIR, axis=0),
            r"layer_concatenate\(\): `axis` must be one-based.*0",
        ),
        (lambda: pk.layer_batch_normalization(axis=1.5), r"layer_batch_normalization\(\): `axis` must be .*1.5"),
        (lambda: pk.layer_dot(PAIR), r"layer_dot\(\): argument `axes` is missing"),
        (lambda: pk.layer_reshape(target_shape=[2.5, 2]), r"layer_reshape\(\): `target_shape` must be .*2.5"),
        (lambda: pk.layer_embedding(input_dim=0.5, output_dim=2), r"layer_embedding\(\): `input_dim` must be .*0.5"),
        (lambda: 3 >> pk.layer_dense(units=2), r"Only a Sequential model, a layer, a tensor.*Received: 3"),
        (lambda: None >> pk.layer_dense(units=2), r"Only a Sequential model, a layer, a tensor.*Received: None"),
        (lambda: pk.layer_resizing(height="tall", width=3), r"layer_resizing\(\): `height` must be .*'tall'"),
        (lambda: pk.layer_lstm(units=[1, 2]), r"layer_lstm\(\): `units` must be .*\[1, 2\]"),
    ],
)
def test_wrong_arguments_are_named(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


# Arguments of older versions


@pytest.mark.parametrize(
    "call, warning",
    [
        ("layer_embedding(input_dim=10, output_dim=4, input_length=3)", "`input_length` is deprecated"),
        ("layer_activation_leaky_relu(alpha=0.1)", "`alpha` is deprecated"),
        ("layer_layer_normalization(rms_scaling=True)", "`rms_scaling=True`"),
        ("optimizer_sgd(decay=0.1)", "`decay` is no longer supported"),
        ("layer_dense(units=2, input_dim=3)", "Do not pass an `input_shape`/`input_dim`"),
    ],
)
def test_arguments_that_keras_answers_itself_are_passed_on_with_its_warning(call, warning):
    with pytest.warns(UserWarning, match=warning):
        evaluate(call)


@pytest.mark.parametrize("name", ["layer_lstm", "layer_gru", "rnn_cell_lstm", "rnn_cell_gru"])
def test_recurrent_layers_take_implementation(name):
    made = getattr(pk, name)(units=3, implementation=1)
    assert getattr(made, "cell", made).implementation == 1


def test_permute_takes_one_dimension():
    assert tuple(pk.layer_permute(pk.op_ones([2, 3]), 1.0).shape) == (2, 3)
    assert tuple(pk.layer_permute(pk.op_ones([2, 3, 4]), [2, 1]).shape) == (2, 4, 3)


def test_further_arguments_of_a_sequential_model_are_those_of_its_input():
    model = pk.keras_model_sequential(input_shape=4, batch_size=5.0, dtype="int32") >> pk.layer_embedding(9, 2)
    assert model.input_shape == (5, 4) and model.inputs[0].dtype == "int32"
    model = pk.keras_model_sequential(batch_shape=[2, None], sparse=True, trainable=False, name="m")
    layer = model._layers[0]
    assert pk.keras_model_sequential(batch_input_shape=[2, 3])._layers[0].batch_shape == (2, 3)
    assert (layer.batch_shape, layer.sparse, model.trainable, model.name) == ((2, None), True, False, "m")
