"""Intended differences from R's keras3, with their reasons; the docs and the tests read this table."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

NO_SILENT_DAMAGE = "a fraction is never truncated silently: Keras accepts it, or it is an error"
NO_INTEGER = "a fraction is never truncated silently: where an integer is needed, it is an error"
NOT_CUT = "a number that the dtype of a tensor can not hold is never put into it as another"
NO_CLASS = "a class id out of range never counts as another class"
NO_SLIPS = "a misspelt argument is never ignored"
KEEPS_DIMS = "R's as.integer() drops the dimensions; a matrix of integers stays a matrix"
VECTORS = "an R vector, which arrives as a list, is accepted wherever several numbers are, on every backend"
LISTS = "a list of numbers has the dtype of a vector of them"
INTEGER_DOUBLES = "R's numbers are doubles: an integer-valued one is accepted where Keras expects an integer"
NOTHING_READ = "what the specification of the elements says is used, and the dataset is not read for it"
CHANGED_COPY = "R's `x[i] <- value` changes x; so it does for tensors of all backends"
GATHERED = "`x[...]` accepts the subscripts of op_subset(): a vector of indices need not be a sequence"
IN_BOUNDS = "an index beyond the tensor is never ignored"
FROM_ONE = "`x[...]` is one-based for symbolic tensors and on JAX and PyTorch too; `x@py[...]` is zero-based"
NO_JUMPS = "a return() in a condition on a tensor is an error instead of being ignored"
LEAVES_CODE = "that depends on a tensor. Use variables instead, or call tf$while_loop() and tf$cond()."
FUNCTIONS_ONLY = (
    "R's control flow is converted in functions, whether tfautograph is installed or not; for the other functions of "
    "tfautograph, use TensorFlow's own"
)
MISSING_IS_NAN = "a missing value never becomes a number or string: it is NaN among numbers, an error among strings"
NOTHING_LOST = "an integer beyond 32 bits becomes a double, and values of the same name are never dropped"
LABELS = "a factor is converted to zero-based class codes wherever labels are accepted"
STRINGS_OF_FACTORS = "layers and models that take strings get the labels of a factor"
ALL_LEVELS = "the levels of a factor are its classes, with those that no value has"
PARTS_BY_NAME = "a batch with the names x, y and sample_weight has its parts by name, in any order"
MATRICES = "a data frame of numbers is a matrix for a model with one input"
SPARSE = "sparse matrices of the package Matrix are accepted wherever matrices are"
LOGICAL = "`&`, `|` and `!` are R's logical operators, on all backends as keras3 has them on TensorFlow"
ANY_NUMBER = "R's any() and all() accept numbers; so do those of tensors on all backends"
BACKENDS_OWN = (
    "on JAX and PyTorch, tensors are those of the backend, as operations take them; strings, for which these have no "
    "tensors, and TensorFlow's tensors stay in TensorFlow"
)
PYTHON_INTS = "Python has integers, so they stay integers"


CALLERS = ("ints", "floats", "r")
BACKENDS = {"tensorflow": "TensorFlow", "jax": "JAX", "torch": "PyTorch"}


# Arguments of keras3's functions that only this package has, after its own, with their reasons
FURTHER_ARGUMENTS = {
    "load_model": {"trust_code": "files hold the code of classes and functions that are written in R"},
}


@dataclass(frozen=True)
class Difference:
    """A call with another result than in keras3.

    Attributes:
        call: The call in Python.
        keras3: The result in keras3.
        here: The result in this package: str() of the value, or the error.
        reason: Why it differs.
        cases: Patterns of the ids of the parity cases that differ for this reason.
        callers: Where it differs: in Python with "ints", in Python with "floats" as R sends them, in R ("r").
        backend: The backend on which it differs; "tensorflow" unless it differs on another one only.
    """

    call: str
    keras3: str
    here: str
    reason: str
    cases: tuple[str, ...] = ()
    callers: tuple[str, ...] = CALLERS
    backend: str = "tensorflow"


DIFFERENCES = (
    # Fractions
    Difference(
        "layer_dense(units=3.7)",
        "3 units",
        "ValueError: layer_dense(): `units` must be an integer. Received: 3.7",
        NO_INTEGER,
        ("layer_dense/units-3.7",),
    ),
    Difference(
        "to_categorical([0.9, 1.9])",
        "classes 0 and 1",
        "ValueError: to_categorical(): `x` must be integers (zero-based class ids). Received: [0.9, 1.9]",
        NO_INTEGER,
        ("to_categorical/truncates",),
    ),
    Difference(
        "to_categorical([-1, 1], 3)",
        "-1 as the last class",
        "ValueError: to_categorical(): `x` must be zero-based class ids up to 2, as there are 3 classes. Received: -1",
        NO_CLASS,
    ),
    Difference(
        "op_sum([[1, 2], [3, 4]], axis=1.7)",
        "axis 1",
        "ValueError: op_sum(): `axis` must be an integer (a one-based axis). Received: 1.7",
        NO_INTEGER,
    ),
    Difference(
        "callback_early_stopping('loss', min_delta=0.5).min_delta",
        "0",
        "0.5",
        NO_SILENT_DAMAGE,
        ("callback_early_stopping/min_delta-0.5,monitor-loss",),
    ),
    Difference(
        "get_config(constraint_maxnorm(1.7))['max_value']",
        "1",
        "1.7",
        NO_SILENT_DAMAGE,
        ("constraint_maxnorm/max_value-1.7,axis-1",),
    ),
    Difference(
        "op_convert_to_array(op_select([[True, False]], [[1, 2]], 2.7)).tolist()",
        "[1, 2]",
        "[1.0, 2.7]",
        NO_SILENT_DAMAGE,
        ("op_select/default-2.7",),
    ),
    Difference("get_config(loss_circle(gamma=80.5))['gamma']", "80", "80.5", NO_SILENT_DAMAGE),
    Difference(
        "op_convert_to_array(op_logspace(0, 1, 2, base=2.5)).tolist()", "[1.0, 2.0]", "[1.0, 2.5]", NO_SILENT_DAMAGE
    ),
    Difference(
        "round(float(op_norm(op_array([3.0, 4.0], 'float32'), 1.5)), 4)",
        "7.0, of the order 1",
        "5.5843",
        NO_SILENT_DAMAGE,
    ),
    Difference(
        "float(op_image_map_coordinates(op_ones((2, 2)), [[5.0], [5.0]], 0, fill_value=0.5)[0])",
        "0.0",
        "0.5",
        NO_SILENT_DAMAGE,
    ),
    # Arguments
    Difference(
        "keras_model_sequential(input_shape=4, sparce=True)",
        "a model; `sparce` is ignored",
        "TypeError: keras_model_sequential(): unexpected argument `sparce`. Did you mean `sparse`? "
        "Received: sparce=True",
        NO_SLIPS,
    ),
    # Integer arrays
    Difference(
        "op_shape(op_bitwise_and(op_array([[5, 3], [1, 7]], 'int32'), np_array([[1, 1], [2, 2]])))",
        "(4,) for an R matrix, column by column",
        "(2, 2)",
        KEEPS_DIMS,
        ("op_bitwise_*/r-matrix", "op_left_shift/r-matrix", "op_right_shift/r-matrix"),
    ),
    Difference("op_shape(op_multi_hot(np_array([[0, 1], [1, 2]]), 3))", "(3,) for an R matrix", "(2, 3)", KEEPS_DIMS),
    Difference("op_shape(op_bincount(np_array([[0, 1], [1, 2]])))", "(3,) for an R matrix", "(2, 3)", KEEPS_DIMS),
    # Integer-valued doubles
    Difference("op_convert_to_array(op_repeat([1, 2], 2.0)).tolist()", "an error", "[1, 1, 2, 2]", INTEGER_DOUBLES),
    Difference("op_convert_to_array(op_tile([1, 2], 2.0)).tolist()", "an error", "[1, 2, 1, 2]", INTEGER_DOUBLES),
    Difference("op_shape(op_identity(2.0))", "an error", "(2, 2)", INTEGER_DOUBLES),
    Difference("int(op_get_item(op_array([5, 6], 'int32'), 1.0))", "an error", "6", INTEGER_DOUBLES),
    Difference("metric_auc(multi_label=True, num_labels=3.0).num_labels", "an error", "3", INTEGER_DOUBLES),
    Difference(
        "get_config(layer_multi_head_attention(num_heads=2, key_dim=2, output_shape=4.0))['output_shape']",
        "an error",
        "(4,)",
        INTEGER_DOUBLES,
    ),
    Difference(
        "op_convert_to_array(op_clip(op_array([1, 5, 9], 'int32'), 2.0, 6.0)).tolist()",
        "an error",
        "[2, 5, 6]",
        INTEGER_DOUBLES,
    ),
    # Vectors
    Difference("float(op_sum(op_softmax(op_ones((2, 2)), axis=[1, 2])))", "an error", "1.0", VECTORS),
    Difference(
        "op_convert_to_array(op_segment_sum([1.0, 2.0, 4.0], [1, 1, 2])).tolist()", "an error", "[3.0, 4.0]", VECTORS
    ),
    # Datasets, whose functions are those of the package tfdatasets
    Difference(
        "output_shapes(dataset_batch(range_dataset(0, 6), 4))",
        "(4,), which is the first element's",
        "(None,)",
        NOTHING_READ,
    ),
    # Parts of tensors
    Difference(
        "op_convert_to_array(op_subset_set(op_array([1, 2], 'int32'), 1, value=3)).tolist()",
        "an error for TensorFlow's tensors",
        "[3, 2]",
        CHANGED_COPY,
        ("op_subset_set/error-tensor",),
    ),
    # What comes back
    Difference("tuple(1, 2)", "(1.0, 2.0)", "(1, 2)", PYTHON_INTS, ("tuple/numbers",), callers=("ints",)),
    Difference("named_list(a=1)", "{'a': 1.0}", "{'a': 1}", PYTHON_INTS, ("named_list/*",), callers=("ints",)),
    Difference(
        "zip_lists([1, 2], [3, 4])",
        "[[1.0, 3.0], [2.0, 4.0]]",
        "[[1, 3], [2, 4]]",
        PYTHON_INTS,
        tuple(f"zip_lists/{case}" for case in ("unnamed", "named", "reordered", "list-of-lists", "vectors")),
        callers=("ints",),
    ),
    Difference(
        "get_state_tree(compile(keras_model_sequential(layers=[layer_dense(units=1)]), 'sgd', 'mse'), 'array')"
        "['optimizer_variables']['sgd']['iteration']",
        "0.0, as R has no 64-bit integers",
        "0",
        PYTHON_INTS,
        ("get_state_tree/array",),
        callers=("ints", "floats"),
    ),
)


# As they are written in R
IN_R = (
    Difference("as.numeric(op_array(1:3) + 2.5)", "c(3, 4, 5)", "c(3.5, 4.5, 5.5)", NO_SILENT_DAMAGE),
    Difference("as.numeric(mean(op_array(1:2)))", "1", "1.5", NO_SILENT_DAMAGE),
    Difference("as.numeric(op_array(1:3)[c(1, 3)])", "an error", "c(1, 3)", GATHERED),
    Difference(
        "as.numeric(op_array(1:3)[2:4])",
        "c(2, 3)",
        "IndexError: op_subset(): index 4 is out of bounds: axis 1 has 3 elements.",
        IN_BOUNDS,
    ),
    Difference("dim(keras_input(c(3, 2))[, 1:2, ])", "NULL: one row, the second", "c(NA, 2L, 2L)", FROM_ONE),
    Difference("{x <- op_array(c(1, 2)); x[2] <- 5; as.numeric(x)}", "an error", "c(1, 5)", CHANGED_COPY),
    Difference(
        "as.numeric(tf_function(function(x) {if (x > 0) return(x * 2); x})(op_array(5)))",
        "5: the return() is ignored",
        f"`return` is not supported within an `if` {LEAVES_CODE}",
        NO_JUMPS,
    ),
    Difference("autograph(if (TRUE) 1)", "1", "autograph(): `x` must be a function. Received: numeric", FUNCTIONS_ONLY),
    Difference(
        "tfautograph::tf_map(op_array(c(1, 2)), sqrt)",
        "the square roots",
        "pykeras3, which replaces the package tfautograph, has no tf_map(). Use tf$map_fn() instead.",
        FUNCTIONS_ONLY,
    ),
    Difference("op_dtype(op_convert_to_tensor(list(1, 2)))", '"float32"; "float64" for c(1, 2)', '"float64"', LISTS),
    # Missing values
    Difference("as.numeric(op_array(c(1L, NA)))", "c(1, -2147483648), which prints as NA", "c(1, NaN)", MISSING_IS_NAN),
    Difference("as.numeric(op_array(c(TRUE, NA)))", "c(1, 1)", "c(1, NaN)", MISSING_IS_NAN),
    Difference("as.numeric(metric_mean()(c(1L, NA)))", "-1073741824", "NaN", MISSING_IS_NAN),
    Difference(
        'op_convert_to_tensor(c("a", NA))',
        'the strings "a" and "NA"',
        "ValueError: op_convert_to_tensor(): `x` must be strings without NA. Received: c('a', NA)",
        MISSING_IS_NAN,
    ),
    Difference(
        'feature_cross(c("a", NA), 3)',
        'a cross of the features "a" and "NA"',
        "ValueError: feature_cross(): `feature_names` must be one or more strings. Received: c('a', NA)",
        MISSING_IS_NAN,
    ),
    Difference(
        'feature_cross("ab", 3)$name',
        '"a_X_b", a cross of the features "a" and "b"',
        '"ab"',
        VECTORS,
    ),
    Difference(
        'layer_hashing(num_bins = 3)(c("a", NA))',
        'the hashes of "a" and "NA"',
        'the inputs of a layer must be strings without NA. Received: c("a", NA)',
        MISSING_IS_NAN,
    ),
    Difference(
        "as.numeric(layer_rescaling(scale = 1)(c(1L, NA)))",
        "c(1, -2147483648)",
        "c(1, NaN)",
        MISSING_IS_NAN,
    ),
    Difference(
        'to_categorical(factor(c("a", NA)))',
        "an error that names index -2147483648",
        "ValueError: to_categorical(): `x` must be class labels without NA. Received: factor of 2 values with levels a",
        MISSING_IS_NAN,
    ),
    Difference(
        "layer_dense(units = 2, use_bias = NA)$use_bias",
        "TRUE",
        "`use_bias` must be TRUE or FALSE. Received: NA",
        MISSING_IS_NAN,
    ),
    # Numbers and names that would be lost
    Difference(
        "get_config(layer_dropout(rate = 0.5, seed = 2^31))$seed", "NA, with a warning", "2147483648", NOTHING_LOST
    ),
    Difference(
        'compile(keras_model_sequential(input_shape = 2), loss = list(a = "mse", a = "mae"))',
        "only the last loss",
        'the elements of a list must have unique names. Received: "a", "a"',
        NOTHING_LOST,
    ),
    # Factors, data frames, sparse matrices
    Difference('as.numeric(loss_mean_squared_error()(factor(c("a", "b")), c(0, 0)))', "an error", "0.5", LABELS),
    Difference(
        'as.array(op_one_hot(factor("b", c("a", "b")), 2))', "an error", "structure(c(0, 1), dim = 1:2)", LABELS
    ),
    Difference('as.integer(op_bincount(factor(c("a", "b", "a"))))', "an error", "2:1", LABELS),
    Difference('dim(to_categorical(factor("a", c("a", "b"))))', "c(1L, 1L)", "1:2", ALL_LEVELS),
    Difference(
        '{words <- layer_string_lookup(); adapt(words, factor(c("b", "a"))); get_vocabulary(words)}',
        "an error",
        'c("[UNK]", "b", "a")',
        STRINGS_OF_FACTORS,
    ),
    Difference(
        '{word <- layer_input(1, dtype = "string"); model <- keras_model(word, layer_string_lookup(word, vocabulary = '
        'c("a", "b"))); c(predict(model, factor(c("b", "a"))))}',
        "an error",
        "c(2, 1)",
        STRINGS_OF_FACTORS,
    ),
    Difference(
        "dim(predict(keras_model_sequential(input_shape = 2) |> layer_dense(1), data.frame(a = 1:3, b = 4:6)))",
        "an error, as each column is taken for an input",
        "c(3L, 1L)",
        MATRICES,
    ),
    Difference("as.numeric(op_sum(Matrix::Diagonal(3)))", "an error", "3", SPARSE),
    # Batches
    Difference(
        '{model <- keras_model_sequential(input_shape = 1) |> layer_rescaling(2) |> compile(loss = "mse"); '
        "evaluate(model, function() list(y = array(2), x = array(1)), steps = 1, verbose = 0)$loss}",
        "9, with 2 as the input and 1 as the target",
        "0",
        PARTS_BY_NAME,
    ),
    # Values that the dtype of a tensor can not hold
    Difference(
        '{x <- op_zeros(2, "int32"); x[1] <- op_array(1.7, "float32"); as.numeric(x)}',
        "c(1, 0)",
        "ValueError: op_subset_set(): `value` must be integers from -2147483648 to 2147483647 for a tensor of dtype "
        "int32, to which op_cast() converts others. Received: Array(1.7, dtype=float32)",
        NOT_CUT,
        backend="jax",
    ),
    Difference(
        '{x <- op_zeros(2, "uint8"); x[1] <- 300; as.numeric(x)}',
        "c(44, 0)",
        "ValueError: op_subset_set(): `value` must be integers from 0 to 255 for a tensor of dtype uint8. "
        "Received: 300",
        NOT_CUT,
        backend="jax",
    ),
    # Logical operators and their summaries
    Difference(
        "as.logical(as.array(op_array(2L) & 1L))", "FALSE, as no bits are common", "TRUE", LOGICAL, backend="jax"
    ),
    Difference("as.logical(as.array(!op_array(2L)))", "TRUE, as other bits are set", "FALSE", LOGICAL, backend="torch"),
    Difference("as.logical(any(op_array(0:1)))", "an error", "TRUE", ANY_NUMBER),
    Difference("op_is_tensor(as_tensor(1:2))", "FALSE: a tensor of TensorFlow", "TRUE", BACKENDS_OWN, backend="jax"),
    Difference(
        "as.numeric(op_array(c(1, 2)) * tensorflow::tf$constant(2))", "an error", "c(2, 4)", BACKENDS_OWN, backend="jax"
    ),
)


def of_case(case_id: str, caller: str) -> Difference | None:
    """Return the difference that a parity case shows to one of the CALLERS."""
    for difference in DIFFERENCES:
        if caller in difference.callers and any(fnmatchcase(case_id, p) for p in difference.cases):
            return difference
    return None


def table(*callers: str) -> str:
    """Return the differences for one of the CALLERS, or all of them, as a table in Markdown."""
    rows = ["| call | keras3 | here | why |", "| --- | --- | --- | --- |"]
    listed = DIFFERENCES + (IN_R if "r" in callers else ())
    rows += [
        f"| {as_cell(as_code(d.call))}{on_backend(d)} | {d.keras3} | {as_code(d.here)} | {as_cell(d.reason)} |"
        for d in listed
        if not callers or set(callers) & set(d.callers)
    ]
    return "\n".join(rows) + "\n"


def on_backend(difference: Difference) -> str:
    """Return where a difference is seen, if not on all backends."""
    return "" if difference.backend == "tensorflow" else f" on {BACKENDS[difference.backend]}"


def as_cell(text: str) -> str:
    """Return text for a cell of a table, in which a bar would end the cell."""
    return text.replace("|", "\\|")


def as_code(text: str) -> str:
    """Text as code in Markdown, backticks in it included."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"
