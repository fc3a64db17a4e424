"""Events of callbacks: epochs and batches are one-based, and a dict that a function returns is added to the logs."""

from inspect import Parameter

LOGS = Parameter("logs", Parameter.POSITIONAL_OR_KEYWORD, default=None)
INDEXED = [
    f"on_{when}_{edge}"
    for edge in ("begin", "end")
    for when in ("epoch", "batch", "train_batch", "test_batch", "predict_batch")
]
UNINDEXED = [f"on_{when}_{edge}" for edge in ("begin", "end") for when in ("train", "test", "predict")]


def arguments_for(formals, values, logs):
    """Return the positional and keyword arguments to call a callback's function with, from the index and the logs."""
    if formals.first_of(Parameter.VAR_POSITIONAL):
        return [*values, logs], {}
    args = []
    for name in formals.by_position:
        if name != "logs" and not values:
            break
        args.append(logs if name == "logs" else values.pop(0))
    if len(args) < len(formals.by_position) and "logs" not in formals.by_position:
        args.append(logs)
    by_keyword = "logs" in formals.names and "logs" not in formals.by_position
    return args, {"logs": logs} if by_keyword else {}


def add_to_logs(logs, returned):
    """Add a dict that a callback's function returned to the logs, where later callbacks see it."""
    if isinstance(logs, dict) and isinstance(returned, dict):
        logs.update(returned)


def one_based_event(call, formals):
    """Return a method for an event with an index, which is one-based in the function, and its parameters."""
    index = Parameter("index", Parameter.POSITIONAL_OR_KEYWORD)

    def on_event(self, index, logs=None):
        args, kwargs = arguments_for(formals, [index + 1], logs)
        add_to_logs(logs, call(self, *args, **kwargs))

    return on_event, [index, LOGS]


def event(call, formals):
    """Return a method for an event without an index, and its parameters."""

    def on_event(self, logs=None):
        args, kwargs = arguments_for(formals, [], logs)
        add_to_logs(logs, call(self, *args, **kwargs))

    return on_event, [LOGS]


def one_based_super_event(inherited):
    """Return an inherited method of a callback for `super`, with a one-based index."""
    return lambda index, logs=None: inherited(index - 1, logs)
