"""Events of callbacks: epochs and batches are one-based, and a dict that a function returns is added to the logs."""

from inspect import Parameter

LOGS = Parameter("logs", Parameter.POSITIONAL_OR_KEYWORD, default=None)
INDEXED = [
    f"on_{when}_{edge}"
    for edge in ("begin", "end")
    for when in ("epoch", "batch", "train_batch", "test_batch", "predict_batch")
]
UNINDEXED = [f"on_{when}_{edge}" for edge in ("begin", "end") for when in ("train", "test", "predict")]


def parameters_for(given, formals):
    """Return which of the given values a callback's function takes by position, in its order, and which by keyword.

    Args:
        given: The names of what Keras gives: `["logs"]`, or `["index", "logs"]`. A function may call the index as it
            likes, and the logs too where it has no parameter `logs`.
        formals: The parameters of the function.
    """
    takes_more = formals.first_of(Parameter.VAR_POSITIONAL) is not None
    if "logs" not in formals.names:
        return given if takes_more else given[: len(formals.by_position)], []
    by_position, others = [], [name for name in given if name != "logs"]
    for name in formals.by_position:
        if name != "logs" and not others:
            break
        by_position.append("logs" if name == "logs" else others.pop(0))
    if takes_more:
        by_position += others
    return by_position, [] if "logs" in by_position else ["logs"]


def add_to_logs(logs, returned):
    """Add a dict that a callback's function returned to the logs, where later callbacks see it."""
    if isinstance(logs, dict) and isinstance(returned, dict):
        logs.update(returned)


def one_based_event(call, formals):
    """Return a method for an event with an index, which is one-based in the function, and its parameters."""
    index = Parameter("index", Parameter.POSITIONAL_OR_KEYWORD)
    by_position, by_keyword = parameters_for(["index", "logs"], formals)

    def on_event(self, index, logs=None):
        given = {"index": index + 1, "logs": logs}
        returned = call(self, *map(given.get, by_position), **{name: given[name] for name in by_keyword})
        add_to_logs(logs, returned)

    return on_event, [index, LOGS]


def event(call, formals):
    """Return a method for an event without an index, and its parameters."""
    by_position, by_keyword = parameters_for(["logs"], formals)

    def on_event(self, logs=None):
        add_to_logs(logs, call(self, *[logs for _ in by_position], **dict.fromkeys(by_keyword, logs)))

    return on_event, [LOGS]


def one_based_super_event(inherited):
    """Return an inherited method of a callback for `super`, with a one-based index."""
    return lambda index, logs=None: inherited(index - 1, logs)
