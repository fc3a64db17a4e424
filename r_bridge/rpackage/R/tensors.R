# The Python classes that are tensors, and registration of their methods.

symbolic_class <- "keras.src.backend.common.keras_tensor.KerasTensor"
variable_class <- "keras.src.backend.common.variables.Variable"

# The class that R's package tensorflow prepends to those of TensorFlow's tensors and variables
tensorflow_class <- "tensorflow.tensor"
classes_of_tensorflow <- c(
  "tensorflow.python.types.core.Tensor", "tensorflow.python.ops.variables.Variable",
  "tensorflow.python.framework.tensor.Tensor", "tensorflow.python.framework.ops.Tensor",
  "tensorflow.python.ops.ragged.ragged_tensor.RaggedTensor",
  "tensorflow.python.framework.sparse_tensor.SparseTensor"
)

tensor_classes <- c(
  tensorflow_class, "torch.Tensor", "jax.Array", "jaxlib._jax.ArrayImpl", "jaxlib.xla_extension.ArrayImpl",
  "jax._src.core.Tracer", symbolic_class, variable_class, "keras.src.backend.Variable",
  "keras.src.backend.common.variables.KerasVariable"
)

#' Call a function of the Python module r_bridge.keras.tensor_generics.
call_generic <- function(name, args, keywords = NULL) {
  convert_result(call_reference(reference(name, "r_bridge.keras.tensor_generics"), as_arguments(args), keywords))
}

#' Prepend "tensorflow.tensor" to the classes of TensorFlow's tensors and variables.
with_tensorflow_class <- function(classes) {
  if (any(classes_of_tensorflow %in% classes) && !tensorflow_class %in% classes) c(tensorflow_class, classes)
  else classes
}

#' Register all methods for tensors.
register_tensors <- function() {
  methods <- c(tensor_operators(), tensor_subsets(), tensor_values(), tensor_printing())
  for (class in tensor_classes)
    for (generic in names(methods)) register_method(generic, class, methods[[generic]])
  register_method("print", tensorflow_class, print_tensor)
  register_method("all.equal", "numpy.ndarray", all_equal_tensors)
  register_tensor_shapes()
  register_counted_tensors()
  register_dataset_values()
  with_reticulate(function(...) reticulate::register_class_filter(with_tensorflow_class))
}

# The generics of the registered methods, by the names that these have in calls
generics_by_method <- new.env(parent = emptyenv())

#' Register an S3 method whose function need not have a name in the namespace.
#'
#' It is registered from the frame: tools such as R CMD check take what is recorded for a namespace for names.
register_method <- function(generic, class, method) {
  generics_by_method[[paste0(generic, ".", class)]] <- generic
  registerS3method(generic, class, method, environment())
}

#' Call a function now if reticulate is loaded, else as soon as it is.
with_reticulate <- function(call) {
  if ("reticulate" %in% loadedNamespaces()) call() else setHook(packageEvent("reticulate", "onLoad"), call)
}
