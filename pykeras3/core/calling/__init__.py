"""The path of a call: the pipe, deferred calls, checks and conversion of arguments, and dispatch to Keras by family."""
