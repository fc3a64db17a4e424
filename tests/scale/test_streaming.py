"""Datasets larger than the memory of the process stream from files. `make test-scale`."""

import pytest
import tensorflow as tf

from tests.support.r_subprocesses import run_rscript, run_session

pytestmark = pytest.mark.scale

LIMIT = 3 * 2**30
# Records of 2 MB, in files of 128 MB, of which one is read again and again: three times the limit
RECORDS, FILES = 64, 3 * LIMIT // 2**27
ROWS, COLUMNS = 1024, 512

IN_R = """
library(pykeras3)
decode <- function(record) tf$reshape(tf$io$decode_raw(record, tf$float32), shape(ROWS, COLUMNS))
rows <- tfrecord_dataset(rep("PATH", FILES)) |> dataset_map(decode) |> dataset_map(function(x) list(x, x[, 1:1]))
model <- keras_model_sequential(input_shape = COLUMNS) |> layer_dense(1, kernel_initializer = "zeros")
model |> compile(optimizer_sgd(0), "mean_absolute_error")
history <- model |> fit(rows |> dataset_prefetch(2), steps_per_epoch = BATCHES, verbose = 0)
cat(sprintf("%.3f", history$metrics$loss), "\\n")
"""
LIMITED = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({LIMIT}, {LIMIT}))\n"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """Return the path of a file with records."""
    path = tmp_path_factory.mktemp("records") / "part.tfrecord"
    with tf.io.TFRecordWriter(str(path)) as writer:
        for i in range(RECORDS):
            writer.write(tf.fill((ROWS, COLUMNS), float(i)).numpy().tobytes())
    return path


@pytest.mark.parametrize("host", ["r", "python"])
def test_a_dataset_three_times_the_limit_of_memory_streams(libraries, path, host):
    code = IN_R.replace("PATH", str(path))
    for name, value in {"FILES": FILES, "ROWS": ROWS, "COLUMNS": COLUMNS, "BATCHES": RECORDS * FILES}.items():
        code = code.replace(name, str(value))
    if host == "r":
        limited = f"reticulate::py_run_string('{LIMITED.strip()}')\n{code}"
        child = run_rscript(limited, R_LIBS=libraries)
    else:
        child = run_session(f"{LIMITED}r({code!r})", R_LIBS=libraries)
    # the mean of the numbers of the records
    assert child.stdout.split() == [f"{(RECORDS - 1) / 2:.3f}"]
