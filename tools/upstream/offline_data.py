"""Replace downloads by small synthetic files and shorten training, so that scripts run offline in minutes."""

import functools
import importlib.util
import io
import json
import os
import random
import tarfile
import zipfile
from pathlib import Path

import numpy as np

DATASETS = ("mnist", "fashion_mnist", "cifar10", "cifar100", "imdb", "reuters", "boston_housing", "california_housing")
STEPS = 3
EPOCHS = 2
ROWS = 4000
PICTURES = 2501
WORDS = (
    "the a whale sea ship king love night day house man woman child time hand eye light dark word world "
    "great good little old young long bad best worst film story plot actor scene music never always again "
    "come go see say make take know think look want give use find tell ask work seem feel try leave call"
).split()


def install_data(rows=ROWS):
    """Replace Keras' downloads; texts have a number of rows."""
    import keras
    from keras.src.utils import file_utils

    synthetic = load_synthetic_datasets()
    for name in DATASETS:
        getattr(keras.datasets, name).load_data = functools.partial(load_sample, synthetic, name)
    for name in ("imdb", "reuters"):
        getattr(keras.datasets, name).get_word_index = functools.partial(word_index, synthetic, name)
    keras.utils.get_file = file_utils.get_file = functools.partial(get_file, rows=rows)


def load_synthetic_datasets():
    """Load pykeras3's synthetic datasets without the package, which would patch Keras for keras3 too."""
    folder = Path(importlib.util.find_spec("pykeras3").origin).parent
    spec = importlib.util.spec_from_file_location("synthetic", folder / "datasets" / "synthetic.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cut_training(steps=STEPS, epochs=EPOCHS):
    """Limit Keras' training and evaluation to a few steps, and training to a few epochs."""
    from keras.src.models.model import Model

    Model.fit = cut_fit(Model.fit, steps, epochs)
    Model.evaluate = cut_evaluate(Model.evaluate, steps)


def load_sample(synthetic, name, **options):
    """Return a synthetic dataset in place of Keras' `load_data()`."""
    options.pop("path", None)
    return synthetic.sample(name, **options)


def word_index(synthetic, name, path=None):
    """Return a synthetic word index in place of Keras' `get_word_index()`."""
    return synthetic.sample_word_index(name)


def cut_fit(fit, steps, epochs):
    """Return `fit()` limited to numbers of steps and epochs."""

    @functools.wraps(fit)
    def cut(self, x=None, y=None, *args, **kwargs):
        first = kwargs.get("initial_epoch", 0)
        kwargs["epochs"] = min(kwargs.get("epochs", 1), first + epochs)
        kwargs["steps_per_epoch"] = min(kwargs.get("steps_per_epoch") or steps, steps)
        if kwargs.get("validation_data") is not None or kwargs.get("validation_split"):
            kwargs["validation_steps"] = min(kwargs.get("validation_steps") or steps, steps)
        return fit(self, x, y, *args, **kwargs)

    return cut


def cut_evaluate(evaluate, steps):
    """Return `evaluate()` limited to a number of steps."""

    @functools.wraps(evaluate)
    def cut(self, *args, **kwargs):
        kwargs["steps"] = min(kwargs.get("steps") or steps, steps)
        return evaluate(self, *args, **kwargs)

    return cut


def get_file(
    fname=None, origin=None, untar=False, extract=False, cache_dir=None, cache_subdir="datasets", *, rows=ROWS, **kwargs
):
    """Return the path of a synthetic file, interpreting Keras' arguments as far as scripts use them."""
    if origin is None or fname is not None and "://" in str(fname):
        fname, origin = None, fname
    folder = Path(cache_dir or os.environ.get("KERAS_HOME") or Path.home() / ".keras") / cache_subdir
    path = folder / (fname or Path(str(origin)).name)
    folder.mkdir(parents=True, exist_ok=True)
    made = path.with_name(path.name + ".made") if (untar or extract) else path
    if not made.exists():
        make_file(str(origin), str(made), rows)
    if untar or extract:
        unpacked = path.with_name(path.name.split(".")[0] + "_extracted")
        if not unpacked.exists():
            opened = zipfile.ZipFile(made) if zipfile.is_zipfile(made) else tarfile.open(made)
            with opened:
                opened.extractall(unpacked)
        return str(unpacked)
    return str(path)


def make_file(url, path, rows=ROWS):
    """Write a synthetic file for a URL, chosen by its name; texts have a number of rows."""
    name = Path(url).name
    maker = next((maker for part, maker in makers(rows) if part in name), None)
    if maker is None:
        raise OSError(f"URL fetch failure: there is no synthetic file for {url}")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(maker(random.Random(name)))


def make_folders(where):
    """Create the data folders that scripts expect in their working directory, unless they exist."""
    Path(where, "dogs_vs_cats_small").mkdir(exist_ok=True)
    animals = Path(where, "dogs-vs-cats", "train")
    if not animals.exists():
        animals.mkdir(parents=True)
        for animal in ("cat", "dog"):
            content = picture(random.Random(animal))
            for i in range(PICTURES):
                (animals / f"{animal}.{i}.jpg").write_bytes(content)


def picture(rng, size=(180, 240)):
    """Return a JPEG of noise."""
    from PIL import Image

    noise = np.random.default_rng(rng.randrange(10**6)).integers(0, 255, (6, 8, 3), dtype="uint8")
    out = io.BytesIO()
    Image.fromarray(noise).resize(size[::-1]).save(out, "JPEG")
    return out.getvalue()


def trimap(rng):
    """Return a PNG of the classes 1 to 3, as masks of segmentation."""
    from PIL import Image

    classes = np.random.default_rng(rng.randrange(10**6)).integers(1, 4, (6, 8), dtype="uint8")
    out = io.BytesIO()
    Image.fromarray(classes).resize((240, 180), 0).save(out, "PNG")
    return out.getvalue()


def sentence(rng):
    """Return a line of random words."""
    return " ".join(rng.choices(WORDS, k=rng.randrange(5, 15)))


def review(rng):
    """Return mostly rare words, for vocabularies as large as scripts need."""
    rare = ("".join(rng.choices(WORDS, k=3)) for _ in range(90))
    return " ".join([sentence(rng), *rare])


def text(rng, rows):
    """Return a text file of sentences."""
    return "\r\n".join(sentence(rng) + rng.choice(".,;!?") for _ in range(rows)).encode()


def instructions(rng):
    """Return lines of JSON with instructions and responses."""
    fields = ("instruction", "context", "response", "category")
    rows = [{field: sentence(rng) for field in fields} | {"context": ""} for _ in range(500)]
    return "\n".join(map(json.dumps, rows)).encode()


def packed(files, kind):
    """Return an archive, zip or tar.gz, of pairs of names and contents."""
    out = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(out, "w") as archive:
            for name, content in files:
                archive.writestr(name, content)
    else:
        with tarfile.open(fileobj=out, mode="w:gz") as archive:
            for name, content in files:
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode = len(content), 0o644
                archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def reviews(rng):
    """Return an archive of film reviews in folders by rating."""
    ratings = {"pos": 10, "neg": 1, "unsup": 0}
    folders = [(part, label) for part in ("train", "test") for label in ratings if (part, label) != ("test", "unsup")]
    files = [
        (f"aclImdb/{part}/{label}/{i}_{ratings[label]}.txt", review(rng).encode())
        for part, label in folders
        for i in range(200)
    ]
    return packed([*files, ("aclImdb/train/pos/4229_10.txt", review(rng).encode())], "tar")


def translations(rng, rows):
    """Return an archive with pairs of sentences."""
    lines = "\n".join(f"{sentence(rng)}\t{sentence(rng)}" for _ in range(rows))
    return packed([("spa-eng/spa.txt", lines.encode())], "zip")


def climate(rng):
    """Return an archive with a table of weather measurements."""
    columns = [
        "p (mbar)",
        "T (degC)",
        "Tpot (K)",
        "Tdew (degC)",
        "rh (%)",
        "VPmax (mbar)",
        "VPact (mbar)",
        "VPdef (mbar)",
        "sh (g/kg)",
        "H2OC (mmol/mol)",
        "rho (g/m**3)",
        "wv (m/s)",
        "max. wv (m/s)",
        "wd (deg)",
    ]
    rows = [",".join(['"Date Time"', *(f'"{name}"' for name in columns)])]
    for i in range(20000):
        day, minute = divmod(i * 10, 1440)
        date = f"{day % 28 + 1:02d}.{day // 28 % 12 + 1:02d}.{2009 + day // 336}"
        when = f"{date} {minute // 60:02d}:{minute % 60:02d}:00"
        values = (f"{10 * np.sin(i / 900 + k) + rng.random():.2f}" for k in range(len(columns)))
        rows.append(",".join([when, *values]))
    return packed([("jena_climate_2009_2016.csv", "\n".join(rows).encode())], "zip")


def flowers(rng):
    """Return an archive of numbered pictures."""
    return packed([(f"jpg/image_{i:05d}.jpg", picture(rng)) for i in range(64)], "tar")


def pets(rng):
    """Return an archive of equal pictures."""
    content = picture(rng)
    return packed([(f"images/Cat_{i}.jpg", content) for i in range(PICTURES)], "tar")


def pet_masks(rng):
    """Return an archive of equal masks for the pictures of pets."""
    content = trimap(rng)
    return packed([(f"annotations/trimaps/Cat_{i}.png", content) for i in range(PICTURES)], "tar")


def web_texts(rng):
    """Return an archive of text files."""
    return packed(
        [(f"mini-c4/shard{i}.txt", "\n".join(sentence(rng) for _ in range(200)).encode()) for i in range(8)], "zip"
    )


def makers(rows):
    """Return pairs of a part of a file's name and the function that makes such files."""
    return [
        ("aclImdb", reviews),
        ("spa-eng", functools.partial(translations, rows=rows)),
        ("jena_climate", climate),
        ("102flowers", flowers),
        ("images.tar.gz", pets),
        ("annotations.tar.gz", pet_masks),
        ("mini-c4", web_texts),
        (".jsonl", instructions),
        (".jpg", picture),
        (".png", picture),
        (".txt", functools.partial(text, rows=rows)),
    ]
