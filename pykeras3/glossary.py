"""What the arguments mean: one text for all functions that share a name, and the words of each family."""

FIRST_ARGUMENTS = {
    "layer": {
        "object": "What the layer is given to: a Sequential model (the layer is added to it), or a tensor, an array, "
                  "or a list of them (the layer is called on it). Without it the layer itself is returned.",
        "inputs": "The tensor or tensors that the layer is called on. Without them the layer itself is returned.",
    },
    "more": {
        "**kwargs": "Further arguments by keyword that the installed Keras takes.",
        "*args": "Further values.",
    },
}

VALUES = {
    "op": "A tensor. Without the first argument, a deferred call to pipe into.",
    "verb": "What the Keras endpoint returns. Without the first argument, a deferred call to pipe into.",
    "layer": "The layer; with `object`, the Sequential model that got it, or the layer's output.",
    "merging": "The layer; with inputs, its output.",
    "constructor": "The Keras object.",
    "two_way": "The object; with `y_true` and `y_pred`, the values, one per sample.",
    "function": "What the Keras endpoint returns.",
}

ARGUMENTS = {}
