# Training on data that R creates and Keras' threads fetch, run in both hosts with `k` as pykeras3. Every line printed is
# `name = value`.

keras <- k$keras
on_tensorflow <- keras$backend$backend() == "tensorflow"
say <- function(name, code) {
  value <- tryCatch(paste(format(code), collapse = " "), error = function(e) paste("error:", first_line(e)))
  cat(name, "=", value, "\n")
}
first_line <- function(e) strsplit(sub("^RuntimeError: ", "", conditionMessage(e)), "\n")[[1]][[1]]
epochs <- function(history) {
  # Those of Keras' model$fit(), or of k$fit(), which R's package pykeras3 converts where R has it
  metrics <- if (inherits(history, "keras.src.callbacks.history.History")) history$history else history$metrics
  c(length(metrics$loss), length(metrics$val_loss))
}

new_model <- function(...) {
  model <- keras$Sequential(list(keras$Input(list(4L)), keras$layers$Dense(1L)))
  model$compile("sgd", "mse", ...)
  model
}
model <- new_model()
as_generator <- reticulate::py_eval("lambda it: (batch for batch in it)")
made <- 0
batch <- function() { made <<- made + 1; reticulate::tuple(matrix(rnorm(32), 8), matrix(rnorm(8), 8)) }
generator <- function(f = batch) as_generator(reticulate::py_iterator(f))
R_data <- reticulate::PyClass("R_data", list(
  `__init__` = function(self, ...) { super()$`__init__`(...); NULL },
  `__len__` = function(self) 10L,
  `__getitem__` = function(self, i) batch()), inherit = keras$utils$PyDataset)

say("generator", epochs(model$fit(generator(), steps_per_epoch = 20L, epochs = 2L, verbose = 0L,
                                  validation_data = generator(), validation_steps = 3L)))
say("generator in k$fit", epochs(k$fit(model, generator(), steps_per_epoch = 20, epochs = 2, verbose = 0,
                                       validation_data = generator(), validation_steps = 3)))
say("generator evaluated", is.finite(model$evaluate(generator(), steps = 5L, verbose = 0L)))
say("generator predicted", dim(model$predict(generator(function() reticulate::tuple(matrix(1, 8, 4))), steps = 5L,
                                             verbose = 0L)))
for (workers in 1:2) {
  data <- function() R_data(workers = workers, use_multiprocessing = FALSE)
  label <- function(what) paste0("PyDataset", workers, what)
  say(label(""), epochs(model$fit(data(), epochs = 2L, verbose = 0L, validation_data = data())))
  say(label(" evaluated"), is.finite(model$evaluate(data(), verbose = 0L)))
  say(label(" predicted"), dim(model$predict(data(), verbose = 0L)))
  say(label(" in short epochs"), epochs(model$fit(data(), epochs = 3L, steps_per_epoch = 4L, verbose = 0L)))
}
R_child <- reticulate::PyClass("R_child", list(`__len__` = function(self) 4L), inherit = R_data)
say("PyDataset of a class of R's", epochs(model$fit(R_child(), epochs = 2L, verbose = 0L)))

# Python data that hands out one array and fills it again; Keras looks at two batches of a generator first
reticulate::py_run_string("
import keras, numpy

class Refilled(keras.utils.PyDataset):
    def __init__(self):
        super().__init__()
        self.batch = numpy.zeros((1, 4))

    def __len__(self):
        return 6

    def __getitem__(self, i):
        self.batch[:] = i
        return (self.batch,)

class Assigned(Refilled):
    def __init__(self):
        super().__init__()
        self.batch = keras.Variable(self.batch)

    def __getitem__(self, i):
        self.batch.assign(numpy.full((1, 4), i))
        return (self.batch,)

class Widening(Refilled):
    def __getitem__(self, i):
        return (numpy.zeros((1, 4 + (i > 2))),)

def refilled():
    data = Refilled()
    return (data[i] for i in range(6))
")
unchanged <- keras$Sequential(list(keras$Input(list(4L)), keras$layers$Rescaling(1)))
say("PyDataset of one array", unchanged$predict(reticulate::py$Refilled(), verbose = 0L)[, 1])
say("PyDataset of one variable", unchanged$predict(reticulate::py$Assigned(), verbose = 0L)[, 1])
say("generator of one array", unchanged$predict(reticulate::py$refilled(), steps = 6L, verbose = 0L)[, 1])

made <- 0
early <- keras$callbacks$LambdaCallback(on_train_batch_end = function(batch, logs) {
  if (batch >= 3) model$stop_training <- TRUE
})
say("stopped early", epochs(model$fit(generator(), steps_per_epoch = 1000L, verbose = 0L, callbacks = list(early))))
say("few made", made < 20)

Missing <- reticulate::PyClass("Missing", list(
  `__init__` = function(self, ...) { super()$`__init__`(...); NULL },
  `__len__` = function(self) 10L,
  `__getitem__` = function(self, i) if (i == 3) stop("no batch 3") else batch()), inherit = keras$utils$PyDataset)
for (workers in 1:2) say(paste0("error in PyDataset", workers), model$fit(Missing(workers = workers), verbose = 0L))
say("error in a callback", model$fit(matrix(1, 8, 4), matrix(1, 8), verbose = 0L, callbacks = list(
  keras$callbacks$LambdaCallback(on_epoch_end = function(epoch, logs) stop("no more")))))
say("trains on", epochs(model$fit(matrix(1, 8, 4), matrix(1, 8), epochs = 2L, verbose = 0L)))

R_dense <- reticulate::PyClass("R_dense", list(
  build = function(self, shape) { self$w <- self$add_weight(shape = list(4L, 1L)); NULL },
  call = function(self, x) keras$ops$matmul(x, self$w)), inherit = keras$layers$Layer)
ends <- 0
R_callback <- reticulate::PyClass("R_callback", list(
  on_epoch_end = function(self, epoch, logs = NULL) { ends <<- ends + 1; NULL }), inherit = keras$callbacks$Callback)
own <- keras$Sequential(list(keras$Input(list(4L)), R_dense()))
own$compile("sgd", loss = function(y_true, y_pred) keras$ops$mean(keras$ops$square(y_true - y_pred)))
say("all of R's own", epochs(own$fit(generator(), steps_per_epoch = 10L, epochs = 2L, verbose = 0L,
                                     callbacks = list(R_callback()), validation_data = R_data(workers = 2L))))
say("callback", ends)

if (on_tensorflow) {
  say("batch of another shape", unchanged$predict(reticulate::py$Widening(), verbose = 0L))
  tf <- reticulate::import("tensorflow")
  pairs <- function(f) {
    rows <- tf$data$Dataset$range(80L)$map(function(i) tf$py_function(f, list(i), list(tf$float32, tf$float32)))
    rows$map(function(x, y) reticulate::tuple(tf$ensure_shape(x, list(4L)), tf$ensure_shape(y, list(1L))))$batch(8L)
  }
  by_r <- pairs(function(i) reticulate::tuple(tf$ones(c(4L)), tf$ones(c(1L))))
  say("py_function", epochs(model$fit(by_r, epochs = 2L, verbose = 0L, validation_data = by_r)))
  say("py_function evaluated", is.finite(model$evaluate(by_r, verbose = 0L)))
  say("py_function predicted", dim(model$predict(by_r, verbose = 0L)))
  numbers <- k$dataset_map(tf$data$Dataset$range(80L), function(i)
    tf$numpy_function(function(j) array(as.numeric(j) + 1, 1L), list(i), tf$float64), num_parallel_calls = 4)
  say("numpy_function collected", sum(vapply(k$dataset_collect(numbers), function(a) as.numeric(a$numpy()), 0)))
  numbers <- numbers$map(function(a) {
    reticulate::tuple(tf$ones(list(4L)), tf$cast(tf$ensure_shape(a, list(1L)), tf$float32) / 80)
  })
  say("numpy_function", epochs(model$fit(numbers$batch(8L), verbose = 0L)))
  traced <- k$dataset_batch(k$dataset_map(k$range_dataset(0, 80), function(i)
    list(tf$ones(list(4L)) * tf$cast(i, tf$float32) / 80, tf$ones(list(1L)))), 8)
  say("traced", epochs(k$fit(model, traced, epochs = 2, verbose = 0, validation_data = traced)))
  say("iterated", sum(vapply(k$iterate(by_r, function(b) nrow(b[[1]]$numpy())), as.numeric, 0)))
  iterator <- k$as_iterator(by_r)
  say("iterator", c(length(k$iter_next(iterator)), length(k$iter_next(iterator))))
  say("listed", length(reticulate::import_builtins()$list(by_r$take(2L))))
  say("as arrays", dim(reticulate::iter_next(by_r$as_numpy_iterator())[[1]]))
  say("next_batch", dim(k$next_batch(by_r)[[1]]$numpy()))
  total <- k$dataset_reduce(by_r, tf$constant(0), function(sum, x) tf$add(sum, tf$reduce_sum(x[[1]])))
  say("reduced", as.numeric(total$numpy()))
  say("single element", dim(k$as_tensor(by_r$unbatch()$batch(80L))[[1]]$numpy()))
  values <- by_r$map(function(x, y) tf$reduce_sum(x))
  say("reduced by TensorFlow", values$reduce(tf$constant(0), function(sum, x) tf$add(sum, x))$numpy())
  by_py_function <- function(sum, x) {
    sum <- tf$py_function(function(sum, x) tf$add(sum, x), list(sum, x), tf$float32)
    tf$ensure_shape(sum, list())
  }
  plain <- tf$data$Dataset$from_tensor_slices(array(c(1, 2, 3)))$map(function(x) tf$cast(x, tf$float32))
  say("reduced by R", plain$reduce(tf$constant(0), by_py_function)$numpy())
  say("single element of TensorFlow", values$take(1L)$get_single_element()$numpy())
  folder <- tempfile()
  values$save(folder)
  say("saved", length(k$dataset_collect(tf$data$Dataset$load(folder))))
  normalization <- keras$layers$Normalization()
  normalization$adapt(by_r$map(function(x, y) x))
  say("adapted", as.numeric(normalization$mean$numpy()))
  say("error in py_function", model$fit(pairs(function(i) stop("bad data")), verbose = 0L))

  model <- new_model(steps_per_execution = 5L)
  say("5 steps at once", epochs(model$fit(generator(), steps_per_epoch = 20L, epochs = 2L, verbose = 0L)))
  say("5 steps at once of 7", epochs(model$fit(by_r, epochs = 2L, steps_per_epoch = 7L, verbose = 0L)))
  model <- new_model(run_eagerly = TRUE)
  say("eagerly", epochs(model$fit(by_r, epochs = 2L, verbose = 0L, validation_data = R_data(workers = 2L))))
}
