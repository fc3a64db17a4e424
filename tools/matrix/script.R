# Trains a model from R, in an R or in a Python host: `python -m r_bridge run --host r tools/matrix/script.R`
library(keras3)

set_random_seed(1)
x <- matrix(rnorm(80), ncol = 4)
y <- as.integer(rowSums(x) > 0)
halve <- Layer("Halve", call = function(inputs) inputs / 2)
model <- keras_model_sequential(input_shape = 4) |> halve() |> layer_dense(1, activation = "sigmoid")
model |> compile("sgd", "binary_crossentropy", metrics = "accuracy")
history <- model |> fit(x, y, epochs = 3, verbose = 0)
stopifnot(length(history$metrics$loss) == 3, identical(dim(predict(model, x, verbose = 0)), c(20L, 1L)))

file <- tempfile(fileext = ".keras")
save_model(model, file)
loaded <- load_model(file, custom_objects = list(halve))
stopifnot(all.equal(predict(loaded, x, verbose = 0), predict(model, x, verbose = 0)))

message <- tryCatch(layer_dense(units = "many"), error = conditionMessage)
stopifnot(grepl("`units` must be", message), all.equal(as.array(op_array(x[1:2, ]) * 2), x[1:2, ] * 2, tolerance = 1e-6))
cat("done\n")
