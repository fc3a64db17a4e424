options(keras.verbose = 0L)

floats <- function(...) op_array(array(...), "float32")

dtype_of <- function(x) op_dtype(x)

small_model <- function() {
  model <- keras_model_sequential(input_shape = 4L) |> layer_dense(3, activation = "softmax")
  model |> compile("adam", "categorical_crossentropy", metrics = "accuracy")
  model
}

set.seed(1)
x <- matrix(rnorm(40), 10)
y <- diag(3)[rep(1:3, length.out = 10), ]
