"""Built-in datasets."""

import http.client
from typing import Any

from pykeras3.core.conventions import OneInteger, Path
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function
from pykeras3.core.keras_loader import resolve
from pykeras3.datasets import synthetic


def load_dataset(name: str, **options):
    """Return a dataset of Keras as keras3 does: `train` and `test`, each with `x` and `y`."""
    if synthetic.sample_data_in_use():
        train, test = synthetic.sample(name, **options)
    else:
        train, test = download(f"dataset_{name}", f"keras.datasets.{name}.load_data", options)
    return {"train": dict(zip("xy", train)), "test": dict(zip("xy", test))}


def load_word_index(name: str, path):
    """Return the word index of a text dataset of Keras."""
    if synthetic.sample_data_in_use():
        return synthetic.sample_word_index(name)
    return download(f"dataset_{name}_word_index", f"keras.datasets.{name}.get_word_index", {"path": path})


def download(function: str, endpoint: str, options: dict):
    """Call a loader of Keras; raise an error that tells how to work without a network."""
    load = resolve(endpoint)
    try:
        return load(**options)
    except Exception as error:
        if not is_network_failure(error):
            raise
        raise ConnectionError(
            f"{function}(): the data could not be downloaded (no network?); to work offline with sample "
            "data, set the environment variable PYKERAS3_SAMPLE_DATA=1 or call use_sample_data(). "
            f"(Keras: {error})"
        ) from None


def is_network_failure(error: Exception) -> bool:
    # Keras' get_file() turns urllib's errors into bare Exceptions with this text
    """Return True for an error of the network."""
    return isinstance(error, (ConnectionError, TimeoutError, http.client.HTTPException)) or (
        str(error).startswith(("URL fetch failure", "<urlopen error"))
    )


@function(in_keras3=False)
def use_sample_data(on=True) -> None:
    """Use synthetic data in the dataset loaders, so that they work without a network.

    Synthetic data has the shapes, dtypes and labels of the real dataset and is the same in every run. A notice
    on standard error tells when it is used. The environment variable PYKERAS3_SAMPLE_DATA=1 turns it on from the
    start.

    Args:
        on: Boolean, `True` for synthetic data, `False` for the real datasets; `None` to leave the choice to the
            environment variable.

    Returns:
        None.
    """
    synthetic.use_sample_data(on)


ARRAYS_IN_R = RWrapper(keeps_numpy="!convert")
SEQUENCES_IN_R = RWrapper(call="plain_sequences(forward({name}, .numpy = !convert))")


@function(r=ARRAYS_IN_R)
def dataset_mnist(path: Path = "mnist.npz", convert=True) -> dict[str, dict[str, Any]]:
    """Load the MNIST dataset: 70,000 grayscale images of handwritten digits, 28 x 28 pixels.

    Args:
        path: String, name of the downloaded file in the cache directory.
    """
    return load_dataset("mnist", path=path)


@function(r=ARRAYS_IN_R)
def dataset_fashion_mnist(convert=True) -> dict[str, dict[str, Any]]:
    """Load the Fashion-MNIST dataset: 70,000 grayscale images of clothes, 28 x 28 pixels, in 10 classes."""
    return load_dataset("fashion_mnist")


@function(r=ARRAYS_IN_R)
def dataset_cifar10(convert=True) -> dict[str, dict[str, Any]]:
    """Load the CIFAR-10 dataset: 60,000 color images of 32 x 32 pixels in 10 classes."""
    return load_dataset("cifar10")


@function(r=RWrapper(keeps_numpy="!convert", defaults={"label_mode": 'c("fine", "coarse")'}))
def dataset_cifar100(label_mode="fine", convert=True) -> dict[str, dict[str, Any]]:
    """Load the CIFAR-100 dataset: 60,000 color images of 32 x 32 pixels in 100 classes or 20 superclasses.

    Args:
        label_mode: String, `"fine"` for the 100 classes, or `"coarse"` for the 20 superclasses.
    """
    return load_dataset("cifar100", label_mode=label_mode)


@function(r=SEQUENCES_IN_R)
def dataset_imdb(
    path: Path = "imdb.npz",
    num_words: OneInteger = None,
    skip_top: OneInteger = 0,
    maxlen: OneInteger = None,
    seed: OneInteger = 113,
    start_char: OneInteger = 1,
    oov_char: OneInteger = 2,
    index_from: OneInteger = 3,
    convert=True,
) -> dict[str, dict[str, Any]]:
    """Load the IMDB dataset: 50,000 movie reviews as sequences of word indices, labeled 1 (good) or 0 (bad).

    Args:
        seed: Integer, seed for shuffling the data.
        path: String, name of the downloaded file in the cache directory.
    """
    return load_dataset(
        "imdb",
        path=path,
        num_words=num_words,
        skip_top=skip_top,
        maxlen=maxlen,
        seed=seed,
        start_char=start_char,
        oov_char=oov_char,
        index_from=index_from,
    )


@function()
def dataset_imdb_word_index(path: Path = "imdb_word_index.json") -> dict[str, int]:
    """Load the word index of the IMDB dataset.

    Args:
        path: String, name of the downloaded file in the cache directory.

    Returns:
        A named list from word to index; `dataset_imdb()` adds `index_from`.
    """
    return load_word_index("imdb", path)


@function(r=SEQUENCES_IN_R)
def dataset_reuters(
    path: Path = "reuters.npz",
    num_words: OneInteger = None,
    skip_top: OneInteger = 0,
    maxlen: OneInteger = None,
    test_split=0.2,
    seed: OneInteger = 113,
    start_char: OneInteger = 1,
    oov_char: OneInteger = 2,
    index_from: OneInteger = 3,
    convert=True,
) -> dict[str, dict[str, Any]]:
    """Load the Reuters dataset: 11,228 newswires as sequences of word indices, in 46 topics counted from 0.

    Args:
        seed: Integer, seed for shuffling the data before the split.
        path: String, name of the downloaded file in the cache directory.
    """
    return load_dataset(
        "reuters",
        path=path,
        num_words=num_words,
        skip_top=skip_top,
        maxlen=maxlen,
        test_split=test_split,
        seed=seed,
        start_char=start_char,
        oov_char=oov_char,
        index_from=index_from,
    )


@function()
def dataset_reuters_word_index(path: Path = "reuters_word_index.pkl") -> dict[str, int]:
    """Load the word index of the Reuters dataset.

    Args:
        path: String, name of the downloaded file in the cache directory.

    Returns:
        A named list from word to index; `dataset_reuters()` adds `index_from`.
    """
    return load_word_index("reuters", path)


@function(r=ARRAYS_IN_R)
def dataset_boston_housing(
    path: Path = "boston_housing.npz", test_split=0.2, seed: OneInteger = 113, convert=True
) -> dict[str, dict[str, Any]]:
    """Load the Boston housing dataset: house prices with 13 features each, for regression.

    Args:
        seed: Integer, seed for shuffling the data before the split.
        path: String, name of the downloaded file in the cache directory.
    """
    return load_dataset("boston_housing", path=path, test_split=test_split, seed=seed)


@function(r=ARRAYS_IN_R)
def dataset_california_housing(
    version="large", path: Path = "california_housing.npz", test_split=0.2, seed: OneInteger = 113, convert=True
) -> dict[str, dict[str, Any]]:
    """Load the California housing dataset: house prices with 8 features each, for regression.

    Args:
        seed: Integer, seed for shuffling the data before the split.
        path: String, name of the downloaded file in the cache directory.
    """
    return load_dataset("california_housing", version=version, path=path, test_split=test_split, seed=seed)
