# Which Python objects are tensors to R, and the methods that all of them have.

symbolic <- "keras.src.backend.common.keras_tensor.KerasTensor"
variable_class <- "keras.src.backend.common.variables.Variable"

# The class that R's package tensorflow puts before those of TensorFlow's tensors and variables
tensorflow_class <- "tensorflow.tensor"
classes_of_tensorflow <- c(
  "tensorflow.python.types.core.Tensor", "tensorflow.python.ops.variables.Variable",
  "tensorflow.python.framework.tensor.Tensor", "tensorflow.python.framework.ops.Tensor",
  "tensorflow.python.ops.ragged.ragged_tensor.RaggedTensor",
  "tensorflow.python.framework.sparse_tensor.SparseTensor"
)

tensor_classes <- c(
  tensorflow_class, "torch.Tensor", "jax.Array", "jaxlib._jax.ArrayImpl", "jaxlib.xla_extension.ArrayImpl",
  "jax._src.core.Tracer", symbolic, variable_class, "keras.src.backend.Variable",
  "keras.src.backend.common.variables.KerasVariable"
)

#' Calls a function of the Python module about R's generic functions on tensors.
call_generic <- function(name, args, keywords = NULL) {
  converted(call_reference(
    reference(name, reticulate::import("r_bridge.keras.tensor_generics")), as_arguments(args), keywords))
}

#' Puts "tensorflow.tensor" before the classes of TensorFlow's tensors and variables.
with_tensorflow_class <- function(classes) {
  if (any(classes_of_tensorflow %in% classes) && !tensorflow_class %in% classes) c(tensorflow_class, classes)
  else classes
}

register_tensors <- function() {
  methods <- c(tensor_operators(), tensor_subsets(), tensor_values(), tensor_printing())
  for (class in tensor_classes)
    for (generic in names(methods)) registerS3method(generic, class, methods[[generic]], topenv())
  registerS3method("print", tensorflow_class, print_tensor, topenv())
  registerS3method("all.equal", "numpy.ndarray", all_equal_tensors, topenv())
  register_tensor_shapes()
  register_counted_tensors()
  register_dataset_values()
  register_filter <- function(...) reticulate::register_class_filter(with_tensorflow_class)
  if ("reticulate" %in% loadedNamespaces()) register_filter()
  else setHook(packageEvent("reticulate", "onLoad"), register_filter)
}
