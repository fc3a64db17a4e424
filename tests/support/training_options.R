# Train with the options of Keras that change time and size, and check what they change.
library(pykeras3)

x <- sin(outer(1:64, 2:5))
y <- rowSums(x)
same <- function(a, b, tolerance = 1e-5) isTRUE(all.equal(a, b, tolerance = tolerance))
numbers <- function(weights) unlist(lapply(weights, as.numeric))

trained <- function(optimizer = optimizer_sgd(0.05), ..., batch_size = 16, callbacks = NULL) {
  set_random_seed(1)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "tanh") |> layer_dense(1)
  model |> compile(optimizer, "mse", ...)
  model |> fit(x, y, epochs = 2, batch_size = batch_size, shuffle = FALSE, verbose = 0, callbacks = callbacks)
  model
}
plain <- trained(jit_compile = FALSE)
weights <- numbers(get_weights(plain))

stopifnot(same(weights, numbers(get_weights(trained(jit_compile = TRUE)))))
cat("jit_compile\n")

at <- integer()
count <- callback_lambda(on_train_batch_end = function(batch, logs) at <<- c(at, batch))
stopifnot(same(weights, numbers(get_weights(trained(steps_per_execution = 2L, callbacks = count)))),
          identical(as.integer(at), c(2L, 4L, 2L, 4L)))
cat("steps_per_execution\n")

accumulating <- trained(optimizer_sgd(0.05, gradient_accumulation_steps = 2), batch_size = 8)
stopifnot(same(weights, numbers(get_weights(accumulating))))
cat("gradient_accumulation_steps\n")

steps <- list()
record <- callback_lambda(on_train_batch_end = function(batch, logs)
  steps[[length(steps) + 1L]] <<- numbers(get_weights(averaged)))
set_random_seed(1)
averaged <- keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "tanh") |> layer_dense(1)
averaged |> compile(optimizer_sgd(0.05, use_ema = TRUE, ema_momentum = 0.5), "mse")
averaged |> fit(x, y, epochs = 2, batch_size = 16, shuffle = FALSE, verbose = 0, callbacks = record)
mean <- Reduce(function(mean, step) 0.5 * mean + 0.5 * step, steps)
stopifnot(same(weights, steps[[8]]), same(mean, numbers(get_weights(averaged))), !same(weights, mean))
cat("use_ema\n")

# Low-rank adaptation: only the two factors and the biases are trained
model <- trained()
layer <- model$layers[[1]]
kernel <- as.array(layer$kernel)
layer$enable_lora(2L)
model |> compile("sgd", "mse")
model |> fit(x, y, verbose = 0)
update <- as.array(layer$lora_kernel_a) %*% as.array(layer$lora_kernel_b)
stopifnot(same(as.array(layer$kernel), kernel + update, 1e-4), same(as.array(layer$`_kernel`), kernel, 1e-6),
          dim(layer$lora_kernel_a) == c(4L, 2L), max(abs(update)) > 0)
cat("enable_lora\n")

before <- plain |> predict(x, verbose = 0)
size <- sum(vapply(plain$layers, function(layer) as.numeric(layer$kernel$value$dtype$size * prod(dim(layer$kernel))), 0))
quantize_weights(plain, "int8")
small <- sum(vapply(plain$layers,
  function(layer) as.numeric(layer$`_kernel`$value$dtype$size * prod(dim(layer$`_kernel`))), 0))
after <- plain |> predict(x, verbose = 0)
stopifnot(size == 4 * small, max(abs(before - after)) < 0.1 * max(abs(before)), any(before != after))
cat("quantize_weights\n")

config_set_dtype_policy("mixed_bfloat16")
mixed <- trained(optimizer_sgd(0.05))
config_set_dtype_policy("float32")
stopifnot(mixed$layers[[1]]$compute_dtype == "bfloat16", mixed$layers[[1]]$kernel$dtype == "float32",
          same(weights, numbers(get_weights(mixed)), 0.05))
cat("mixed precision\n")
