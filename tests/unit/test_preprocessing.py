"""Images, audio, texts and time series from small files and arrays: values, shapes, dtypes, labels."""

import wave

import numpy as np
import pytest

import pykeras3 as pk

RED, BLUE = (255, 0, 0), (0, 0, 255)


def picture(colour, height=4, width=6):
    return np.broadcast_to(np.array(colour, dtype="float64"), (height, width, 3))


def elements(dataset):
    return pk.iterate(dataset)


def together(dataset):
    """Return the x and the y of all batches, each in one array."""
    batches = elements(dataset)
    return [np.concatenate([np.asarray(batch[i]) for batch in batches]) for i in range(2)]


# Files of two classes, three of each


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    folder = tmp_path_factory.mktemp("images")
    for name, colour in (("blue", BLUE), ("red", RED)):
        (folder / name).mkdir()
        for i in range(3):
            pk.image_array_save(picture(colour), folder / name / f"{i}.png", scale=False)
    return folder


@pytest.fixture(scope="module")
def sounds(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sounds")
    for name, level in (("loud", 16384), ("soft", 4096)):
        (folder / name).mkdir()
        for i in range(3):
            write_wav(folder / name / f"{i}.wav", np.full(8 + 4 * i, level))
    return folder


def write_wav(path, samples, rate=8000):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.astype("<i2").tobytes())


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    for name in ("bad", "good"):
        (folder / name).mkdir()
        for i in range(3):
            (folder / name / f"{i}.txt").write_text(f"a {name} film, number {i}")
    return folder


# Images


def test_images_from_a_directory(images):
    dataset = pk.image_dataset_from_directory(
        images, image_size=[4.0, 6.0], batch_size=4.0, shuffle=False, verbose=False
    )
    assert dataset.class_names == ["blue", "red"]
    assert [batch[0].shape.as_list() for batch in elements(dataset)] == [[4, 4, 6, 3], [2, 4, 6, 3]]
    x, y = together(dataset)
    assert x.dtype == "float32" and y.dtype == "int32"
    assert y.tolist() == [0, 0, 0, 1, 1, 1]
    assert (x[0] == BLUE).all() and (x[5] == RED).all()


def test_images_are_resized_and_grey(images):
    dataset = pk.image_dataset_from_directory(
        str(images), color_mode="grayscale", image_size=(2, 2), label_mode=None, shuffle=False, verbose=False
    )
    batch = np.asarray(elements(dataset)[0])
    assert batch.shape == (6, 2, 2, 1)
    assert np.allclose(batch[0], 29, atol=1) and np.allclose(batch[5], 76, atol=1)


def test_categorical_and_given_labels(images):
    given = pk.image_dataset_from_directory(
        images, labels=[2.0, 0.0, 1.0, 2.0, 0.0, 1.0], image_size=(4, 6), shuffle=False, verbose=False
    )
    assert together(given)[1].tolist() == [2, 0, 1, 2, 0, 1]
    inferred = pk.image_dataset_from_directory(images, labels="inferred", shuffle=False, verbose=False)
    assert together(inferred)[1].tolist() == [0, 0, 0, 1, 1, 1]
    categorical = pk.image_dataset_from_directory(
        images,
        label_mode="categorical",
        class_names=["red", "blue"],
        image_size=(4, 6),
        shuffle=False,
        verbose=False,
    )
    x, y = together(categorical)
    assert y.tolist() == [[1, 0]] * 3 + [[0, 1]] * 3
    assert (x[0] == RED).all()


def test_the_label_of_one_file(tmp_path):
    (tmp_path / "one.txt").write_text("word")
    for label in (3.0, [3.0], np.array([3])):
        dataset = pk.text_dataset_from_directory(tmp_path, labels=label, verbose=False)
        assert together(dataset)[1].tolist() == [3]


def test_training_and_validation_part(images):
    parts = [
        pk.image_dataset_from_directory(
            images, image_size=(4, 6), validation_split=0.5, subset=subset, seed=3.0, verbose=False
        )
        for subset in ("training", "validation")
    ]
    labels = [together(part)[1].tolist() for part in parts]
    assert [len(part) for part in labels] == [3, 3]
    assert sorted(labels[0] + labels[1]) == [0, 0, 0, 1, 1, 1]


def test_image_save_load_and_array(tmp_path):
    pixels = np.arange(24, dtype="float64").reshape(2, 4, 3) * 10
    path = tmp_path / "pixels.png"
    assert pk.image_array_save(pixels, path, scale=False) is pixels
    image = pk.image_load(path)
    assert image.size == (4, 2) and image.mode == "RGB"
    array = pk.image_to_array(image)
    assert array.dtype == "float32" and np.array_equal(array, pixels)
    assert pk.image_to_array(image, dtype="integer").dtype == "int32"
    assert pk.image_to_array(image, "channels_first").shape == (3, 2, 4)


def test_image_load_resizes_and_converts(tmp_path):
    path = tmp_path / "red.png"
    pk.image_array_save(picture(RED), path, scale=False)
    assert pk.image_load(path, target_size=[8.0, 3.0]).size == (3, 8)
    assert pk.image_load(path, target_size=(5, 5), keep_aspect_ratio=True).size == (5, 5)
    grey = pk.image_to_array(pk.image_load(path, color_mode="grayscale"))
    assert grey.shape == (4, 6, 1) and (grey == 76).all()


def test_image_from_array_scales_by_default():
    ramp = np.linspace(-1, 1, 12).reshape(2, 2, 3)
    scaled = pk.image_to_array(ramp >> pk.image_from_array())
    assert scaled.min() == 0 and scaled.max() == 255
    unscaled = pk.image_to_array(pk.image_from_array(picture((7, 8, 9)), scale=False))
    assert (unscaled == (7, 8, 9)).all()


def test_image_in_columns_is_the_same_image(tmp_path):
    pixels = np.arange(24, dtype="float64").reshape(2, 4, 3) * 10
    pk.image_array_save(np.asfortranarray(pixels), tmp_path / "f.png", scale=False)
    assert np.array_equal(pk.image_to_array(pk.image_load(tmp_path / "f.png")), pixels)


def test_smart_resize_crops_to_the_aspect_ratio():
    half = np.concatenate([picture(RED, 4, 2), picture(BLUE, 4, 4), picture(RED, 4, 2)], axis=1)
    resized = pk.image_smart_resize(half, [2.0, 2.0])
    assert resized.shape == (2, 2, 3) and (resized == BLUE).all()
    assert (half >> pk.image_smart_resize((4, 8), interpolation="nearest") == half).all()


# Sounds


def test_sounds_from_a_directory(sounds):
    dataset = pk.audio_dataset_from_directory(
        sounds, output_sequence_length=10.0, batch_size=6.0, shuffle=False, verbose=False
    )
    assert dataset.class_names == ["loud", "soft"]
    x, y = together(dataset)
    assert x.shape == (6, 10, 1) and x.dtype == "float32"
    assert y.tolist() == [0, 0, 0, 1, 1, 1] and y.dtype == "int32"
    assert x[0, :, 0].tolist() == [0.5] * 8 + [0.0] * 2
    assert x[5, :, 0].tolist() == [0.125] * 10


def test_sounds_are_padded_to_the_longest_of_a_batch(sounds):
    dataset = pk.audio_dataset_from_directory(sounds, label_mode=None, batch_size=2, shuffle=False, verbose=False)
    assert [batch.shape.as_list() for batch in elements(dataset)] == [[2, 12, 1], [2, 16, 1], [2, 16, 1]]


def test_sounds_of_different_lengths_come_as_ragged_tensors(sounds):
    dataset = pk.audio_dataset_from_directory(sounds, ragged=True, batch_size=3, shuffle=False, verbose=False)
    batch, labels = elements(dataset)[0]
    assert batch.row_lengths().numpy().tolist() == [8, 12, 16]
    assert np.asarray(labels).tolist() == [0, 0, 0]


# Texts


def test_texts_from_a_directory(texts):
    dataset = pk.text_dataset_from_directory(texts, batch_size=4.0, shuffle=False, verbose=False)
    assert dataset.class_names == ["bad", "good"]
    x, y = together(dataset)
    assert x.tolist() == [f"a {name} film, number {i}".encode() for name in ("bad", "good") for i in range(3)]
    assert y.tolist() == [0, 0, 0, 1, 1, 1] and y.dtype == "int32"


def test_texts_cut_and_with_binary_labels(texts):
    dataset = pk.text_dataset_from_directory(texts, label_mode="binary", max_length=5.0, shuffle=False, verbose=False)
    x, y = together(dataset)
    assert set(x.tolist()) == {b"a bad", b"a goo"}
    assert y.tolist() == [[0]] * 3 + [[1]] * 3 and y.dtype == "float32"


def test_the_same_seed_gives_the_same_order(texts):
    orders = [
        together(pk.text_dataset_from_directory(texts, seed=seed, verbose=False))[0].tolist() for seed in (4, 4.0, 5)
    ]
    assert orders[0] == orders[1] != orders[2]


# Series


def test_windows_of_a_series():
    series = np.arange(10.0)
    dataset = pk.timeseries_dataset_from_array(
        series, series + 10, sequence_length=3.0, sequence_stride=2.0, sampling_rate=1.0, batch_size=3.0
    )
    x, y = together(dataset)
    assert x.tolist() == [[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 8]]
    assert y.tolist() == [10, 12, 14, 16]
    assert x.dtype == y.dtype == "float32"


def test_windows_without_targets_and_of_several_variables():
    series = np.arange(12.0).reshape(6, 2)
    windows = elements(pk.timeseries_dataset_from_array(series, None, 2, sampling_rate=2))[0]
    assert windows.shape.as_list() == [4, 2, 2]
    assert windows[1].numpy().tolist() == [[2, 3], [6, 7]]


def test_a_part_of_a_series_counted_from_0_as_in_keras():
    part = pk.timeseries_dataset_from_array([float(i) for i in range(10)], None, 2, start_index=2.0, end_index=6.0)
    assert elements(part)[0].numpy().tolist() == [[2, 3], [3, 4], [4, 5]]


@pytest.mark.parametrize(
    "sizes, expected",
    [
        ({"left_size": 0.7}, ([0, 1, 2, 3, 4, 5, 6], [7, 8, 9])),
        ({"left_size": 4.0}, ([0, 1, 2, 3], [4, 5, 6, 7, 8, 9])),
        ({"right_size": 2}, ([0, 1, 2, 3, 4, 5, 6, 7], [8, 9])),
        ({"left_size": 2, "right_size": 0.3}, ([0, 1], [7, 8, 9])),
    ],
)
def test_split_dataset_takes_sizes_and_shares(sizes, expected):
    left, right = pk.split_dataset(np.arange(10), **sizes)
    assert (pk.iterate(left, int), pk.iterate(right, int)) == expected


def test_split_of_datasets_and_pairs():
    left, right = pk.split_dataset(pk.range_dataset(0, 10), 0.5, shuffle=True, seed=1.0)
    assert sorted(pk.iterate(left, int) + pk.iterate(right, int)) == list(range(10))
    left, _ = pk.split_dataset((np.arange(4), np.arange(4) * 2), left_size=1)
    assert [[int(v) for v in pair] for pair in pk.iterate(left)] == [[0, 0]]


# Sequences, labels, norms


def test_sequences_are_padded_and_cut_at_either_end():
    sequences = [[1.0, 2.0, 3.0], np.array([4.0]), (5, 6)]
    padded = pk.pad_sequences(sequences)
    assert padded.dtype == "int32" and padded.tolist() == [[1, 2, 3], [0, 0, 4], [0, 5, 6]]
    cut = sequences >> pk.pad_sequences(maxlen=2.0, padding="post", truncating="post", value=9.0)
    assert cut.tolist() == [[1, 2], [4, 9], [5, 6]]
    assert pk.pad_sequences([[1.5]], dtype="float32").tolist() == [[1.5]]
    # texts of one word each, which R passes as numbers
    assert pk.pad_sequences([5.0], maxlen=3).tolist() == [[0, 0, 5]]
    assert pk.pad_sequences(["a", ["b", "c"]], dtype="U1", value="-").tolist() == [["-", "a"], ["b", "c"]]
    assert pk.pad_sequences(["a", "c"], dtype="U1", value="-", maxlen=2).tolist() == [["-", "a"], ["-", "c"]]
    for tokens in ([5, 7], np.array([5, 7]), np.array([5.0, 7.0])):
        assert pk.pad_sequences(tokens, padding="post", maxlen=2).tolist() == [[5, 0], [7, 0]]


def test_values_to_pad_with():
    for value in (9.0, [9.0], np.array([9.0]), pk.op_array(9.0), pk.op_array([9.0])):
        assert pk.pad_sequences([[1, 2], [3]], value=value).tolist() == [[1, 2], [9, 3]]
    assert pk.pad_sequences([["a", "b"], ["c"]], value=["-"], dtype="U1").tolist() == [["a", "b"], ["-", "c"]]
    assert pk.pad_sequences([[1, 2], [3]], value=None, dtype="object").tolist() == [[1, 2], [None, 3]]
    assert pk.pad_sequences([[[1, 2], [3, 4]], [[5, 6]]], value=[7, 8]).tolist() == [[[1, 2], [3, 4]], [[7, 8], [5, 6]]]


def test_pad_sequences_takes_the_sample_texts():
    pk.use_sample_data()
    try:
        texts = pk.dataset_imdb(num_words=50.0)["test"]["x"][:3].tolist()
    finally:
        pk.use_sample_data(None)
    assert pk.pad_sequences(texts, maxlen=10).shape == (3, 10)


def test_to_categorical_counts_classes_from_0():
    assert pk.to_categorical([0.0, 2.0, 1.0]).tolist() == [[1, 0, 0], [0, 0, 1], [0, 1, 0]]
    assert (np.array([1, 0]) >> pk.to_categorical(num_classes=3.0)).tolist() == [[0, 1, 0], [1, 0, 0]]
    assert pk.to_categorical(np.array([[0, 1]])).shape == (1, 2, 2)
    assert pk.op_convert_to_numpy(pk.to_categorical(pk.op_array([1, 0], "int32"), 2)).tolist() == [
        [0, 1],
        [1, 0],
    ]


def test_normalize_by_axis_and_order():
    x = np.array([[3.0, 4.0], [6.0, 8.0]])
    assert np.allclose(pk.normalize(x), [[0.6, 0.8], [0.6, 0.8]])
    assert np.allclose(pk.normalize(x, axis=2), [[0.6, 0.8], [0.6, 0.8]])
    assert np.allclose(pk.normalize(x, axis=-2), x / np.sqrt([45.0, 80.0]))
    assert np.allclose(x >> pk.normalize(order=1.0), [[3 / 7, 4 / 7], [3 / 7, 4 / 7]])


# Wrong calls


@pytest.mark.parametrize(
    "call, message",
    [
        (
            lambda: pk.image_dataset_from_directory(5),
            r"image_dataset_from_directory\(\): `directory` must be a path \(a string\). Received: 5",
        ),
        (
            lambda: pk.image_load(__file__, target_size=[1.5, 2]),
            r"image_load\(\): `target_size` must be .*Received: 1.5",
        ),
        (
            lambda: pk.text_dataset_from_directory(".", batch_size=1.5),
            r"text_dataset_from_directory\(\): `batch_size` must be .*1.5",
        ),
        (
            lambda: pk.timeseries_dataset_from_array([1.0], None, 1.5),
            r"timeseries_dataset_from_array\(\): `sequence_length` must be",
        ),
        (lambda: pk.timeseries_dataset_from_array([1.0], None), r"argument `sequence_length` is missing"),
        (
            lambda: pk.split_dataset([1], left_size=2.5),
            r"split_dataset\(\): `left_size` must be .*Received: 2.5",
        ),
        (
            lambda: pk.pad_sequences("text"),
            r"pad_sequences\(\): `sequences` must be a list of sequences. Received: 'text'",
        ),
        (
            lambda: pk.to_categorical([0.5, 1.0]),
            r"to_categorical\(\): `x` must be integers.*Received: \[0.5, 1.0\]",
        ),
        (
            lambda: pk.normalize(np.ones((2, 2)), axis=0),
            r"normalize\(\): `axis` must be one-based.*Received: 0",
        ),
        (lambda: pk.image_array_save(picture(RED), 5), r"image_array_save\(\): `path` must be a path"),
        (lambda: pk.image_from_array(np.ones((2, 2))), r"`x` must be an image, an array of shape"),
    ],
)
def test_wrong_calls_say_what_was_expected(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


def test_missing_files_are_named(tmp_path):
    with pytest.raises(FileNotFoundError, match="nowhere.png"):
        pk.image_load(tmp_path / "nowhere.png")
    with pytest.raises(FileNotFoundError, match="nowhere"):
        pk.audio_dataset_from_directory(tmp_path / "nowhere")
