"""The shapes of inputs and outputs that the help of each layer states, compared with those of the layer."""

import itertools
import math
import re

import pytest

import pykeras3 as pk
from pykeras3.core.declaring import docstrings
from tests.support.layer_check import as_r_sends, given_to, leaves, made
from tests.unit.test_layers import OWN_TESTS, TABLE

# A shape, and the argument that it needs, perhaps with a value: `(batch, 1)` if `name` is `value`
STATED = re.compile(r"`\(([^`]*)\)`(?: if `(\w+)`(?: is `\"?([^`\"]*)\"?`)?)?")
# Shapes that depend on other layers or on functions, or that are those of several inputs: described in words
IN_WORDS = {
    *("layer_lambda", "layer_pipeline", "layer_spectral_normalization", "layer_concatenate", "layer_dot"),
    *("layer_permute", "layer_rnn", "layer_bidirectional", "layer_time_distributed", "bidirectional"),
    *("time_distributed", "layer_torch_module_wrapper", "layer_flax_module_wrapper", "layer_jax_model_wrapper"),
    "layer_tfsm",
}
CASES = [(name, case) for name, cases in TABLE.items() if name not in IN_WORDS for case in cases]


def stated(name):
    """Return what the help of a layer says of the shapes of its input and output."""
    return docstrings.shapes(getattr(pk, name).__declaration__).values()


def alternatives(text, arguments):
    """Return the shapes of a text that hold for these arguments."""
    found = STATED.findall(text)
    with_argument = [
        shape
        for shape, name, value in found
        if name and (arguments.get(name) == value if value else arguments.get(name))
    ]
    return with_argument or [shape for shape, name, _ in found if not name]


def expression(shapes, arguments):
    """Return the regular expression of the sizes of several tensors that have these shapes as stated.

    Each size ends with a comma; a name stands for the same size everywhere, `...` for any number of sizes.
    """
    seen = set()

    def of_size(size):
        if size.startswith("*"):
            given = arguments[size[1:]]
            return "".join(r"\d+," if n is None else f"{n}," for n in (given if isinstance(given, tuple) else [given]))
        if size.isdigit() or size in arguments:
            return f"{arguments.get(size, size)},"
        name = size.replace("...", "rest").replace(" * ", "_times_")
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return rf"(?P<{name}>(\d+,){'*' if name == 'rest' else ''})"

    return " ".join("".join(map(of_size, shape.removesuffix(",").split(", "))) for shape in shapes)


def are_as_stated(shapes, stated_shapes, arguments):
    """Return True if shapes are as stated, including products of sizes and arguments."""
    found = re.fullmatch(
        expression(stated_shapes, arguments), " ".join("".join(f"{n}," for n in shape) for shape in shapes)
    )
    if found is None:
        return False
    sizes = {name: int(size.rstrip(",")) for name, size in found.groupdict().items() if size.count(",") == 1}
    sizes.update(arguments)
    products = {name: name.split("_times_") for name in found.groupdict() if "_times_" in name}
    return all(
        sizes[name] == math.prod(sizes[factor] for factor in factors)
        for name, factors in products.items()
        if sizes.keys() >= set(factors)
    )


def check_shapes(name, arguments, inputs, outputs):
    """Check that the help states these shapes of the inputs and outputs of a layer."""
    of_input, of_output = stated(name)
    accepted = alternatives(of_input, arguments) or ["..."]
    first, further = alternatives(of_output, arguments), [shape for shape, *_ in STATED.findall(of_output)]
    if of_output.startswith("The same as the input shape"):
        assert outputs == inputs[: len(outputs)]
        first = further = accepted
    choices = itertools.product(*([accepted] * len(inputs)), first, *([further] * (len(outputs) - 1)))
    assert any(are_as_stated([*inputs, *outputs], chosen, arguments) for chosen in choices), (inputs, outputs)


def test_every_layer_states_its_shapes():
    names = {name for name in pk.__all__ if name.startswith("layer_") and name != "layer_input_from_dataset"}
    failures = [name for name in names - {"layer_input"} if len(stated(name)) != 2 or not all(stated(name))]
    assert failures == []
    assert IN_WORDS <= TABLE.keys() | OWN_TESTS.keys()
    assert "of shape `(batch_size, *shape)`" in docstrings.value_text(pk.layer_input.__declaration__)


@pytest.mark.parametrize("name, case", CASES, ids=[name for name, _ in CASES])
def test_the_shapes_of_a_layer_are_as_stated(name, case):
    output = given_to(made(getattr(pk, name), as_r_sends(case.arguments)), case.inputs, case)
    inputs, outputs = ([tuple(x.shape) for x in leaves(tensors)] for tensors in (case.inputs, output))
    check_shapes(name, case.arguments, inputs, outputs)


# Those of the convolutional LSTM layers say in words where the channels are
@pytest.mark.parametrize(
    "name", [name for name in dict(CASES) if '`"channels_first"`' in [*stated(name)][0] and "lstm" not in name]
)
def test_the_shapes_with_channels_first_are_as_stated(name):
    case = TABLE[name][0]
    batch, *sizes, channels = case.inputs.shape
    shape, arguments = (batch, channels, *sizes), {**case.arguments, "data_format": "channels_first"}
    output = made(getattr(pk, name), as_r_sends(arguments))(pk.keras_input(batch_shape=shape))
    check_shapes(name, arguments, [shape], [tuple(output.shape)])


@pytest.mark.parametrize(
    "name, arguments, inputs, outputs",
    [
        ("layer_dense", {"units": 3}, [(2, 5, 4)], [(2, 5, 4)]),
        ("layer_dense", {"units": 3}, [(2, 5, 4)], [(2, 6, 3)]),
        ("layer_lstm", {"units": 3, "return_sequences": True}, [(2, 5, 4)], [(2, 3)]),
        ("layer_lstm", {"units": 3}, [(2, 5, 4)], [(2, 5, 3)]),
        ("layer_conv_1d", {"filters": 3}, [(2, 5, 4)], [(2, 3, 5)]),
        ("layer_upsampling_1d", {"size": 2}, [(2, 5, 4)], [(2, 11, 4)]),
        ("layer_dropout", {}, [(2, 5)], [(2, 4)]),
    ],
)
def test_shapes_that_are_not_as_stated_are_found(name, arguments, inputs, outputs):
    with pytest.raises(AssertionError):
        check_shapes(name, arguments, inputs, outputs)
