# References to Python objects that R saved in one session and loaded in another, where the objects no longer exist.

# The text that reticulate prints for them
dead_pointer <- "<pointer: 0x0>"

# Keras classes that have a configuration; the first covers layers, models, losses, metrics and optimizers
keras_classes <- c("keras.src.saving.keras_saveable.KerasSaveable", "keras.src.initializers.initializer.Initializer",
                   "keras.src.regularizers.regularizers.Regularizer", "keras.src.constraints.constraints.Constraint",
                   "keras.src.optimizers.schedules.learning_rate_schedule.LearningRateSchedule")

#' Return the advice for each class of objects; the first that matches applies.
remedies <- function() list(
  list("keras.src.models.model.Model",
       "To keep a model, use serialize_model() and unserialize_model(), or save_model() and load_model()."),
  list(symbolic_class, "Create it again."),
  list(c(tensor_classes, "numpy.ndarray"), "To keep its values, convert it with as.array()."),
  list(keras_classes,
       paste("To keep its configuration, use serialize_keras_object() and deserialize_keras_object(); to keep the",
             "model that it is part of, use serialize_model() and unserialize_model()."))
)

#' Return the first dead object in a value or nested list, or NULL.
find_dead <- function(x) {
  if (inherits(x, "python.builtin.object")) {
    if (reticulate::py_is_null_xptr(x)) x
  } else if (is.list(x)) {
    for (value in x) if (!is.null(dead <- find_dead(value))) return(dead)
  }
}

#' Raise an error, with advice, if a value or nested list contains a dead object.
stop_if_dead <- function(x) {
  dead <- find_dead(x)
  if (is.null(dead)) return(invisible())
  fitting <- Filter(function(remedy) inherits(dead, remedy[[1L]]), remedies())
  remedy <- if (length(fitting)) fitting[[1L]][[2L]] else "Create it again."
  class <- setdiff(class(dead), tensorflow_class)[[1L]]
  stop("this ", sub(".*[.]", "", class), " belongs to another R session, and its Python object ended with that ",
       "session. ", remedy, call. = FALSE)
}

#' Return `x$name` or `x[["name"]]`; raise an error for a dead object, where reticulate returns NULL.
attribute_of <- function(x, name) {
  value <- NextMethod()
  if (is.null(value)) stop_if_dead(x)
  value
}

#' Register attribute_of() as the method of `$` and `[[` for Keras objects, datasets, tensors and arrays.
register_attributes <- function() {
  others <- c("keras.src.callbacks.callback.Callback", dataset_class)
  for (class in c(keras_classes, others, tensor_classes, "numpy.ndarray")) {
    register_method("$", class, attribute_of)
    if (class %in% c(keras_classes, others)) register_method("[[", class, attribute_of)
  }
}

# reticulate's methods that say of a dead object only that its pointer is invalid, by the classes that have them
checked_methods <- list(
  python.builtin.object = c("+", "-", "*", "/", "^", "%%", "%/%", "==", "!=", "<", "<=", ">", ">=", "&", "|", "!",
                            "$<-", "[[<-", "[", "[<-"),
  python.builtin.dict = c("$", "[[", "[", "$<-", "[[<-", "[<-", "length"),
  python.builtin.list = "length",
  python.builtin.tuple = "length",
  numpy.ndarray = c("as.array", "as.double", "as.matrix", "as.vector", "length"))

#' Register reticulate's methods again, with a check for dead objects.
register_checks <- function(...) {
  for (class in names(checked_methods)) for (generic in checked_methods[[class]]) {
    method <- utils::getS3method(generic, class, optional = TRUE, envir = asNamespace("reticulate"))
    if (!is.null(method)) register_method(generic, class, with_check(method))
  }
}

#' Return a method that first raises an error for a dead object among its operands.
with_check <- function(method) {
  operands <- lapply(intersect(names(formals(method)), c("x", "e1", "e2")), as.name)
  checks <- lapply(operands, function(operand) bquote(if (!missing(.(operand))) .(stop_if_dead)(.(operand))))
  body(method) <- as.call(c(quote(`{`), checks, body(method)))
  method
}
