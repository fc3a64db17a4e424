"""Former arguments that initializers of Keras pop from their `**kwargs`, so that no signature has them."""

# By class of Keras; subclasses take them too
POPPED = {
    "BaseOptimizer": ("decay",),
    "Embedding": ("input_length",),
    "GRU": ("implementation",),
    "GRUCell": ("implementation",),
    "IndexLookup": ("has_input_vocabulary", "vocabulary_size"),
    "LSTM": ("implementation",),
    "LSTMCell": ("implementation",),
    "Layer": ("input_dim", "input_shape"),
    "LayerNormalization": ("rms_scaling",),
    "LeakyReLU": ("alpha",),
    "LossScaleOptimizer": ("dynamic",),
    "TextVectorization": ("has_input_vocabulary", "vocabulary_size"),
}


def popped_keywords(cls) -> frozenset:
    """Return the keywords that the initializers of a class pop, its own and those that it inherits."""
    of_keras = (c.__name__ for c in cls.__mro__ if c.__module__.partition(".")[0] == "keras")
    return frozenset().union(*(POPPED.get(name, ()) for name in of_keras))
