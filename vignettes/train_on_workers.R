# Train one model on several workers.
#
#   python -m r_bridge launch --workers 2 vignettes/train_on_workers.R FOLDER
#
# Each worker trains on its part of every batch, so that the result is that of one process.
# The folder gets the weights, and the backups from which a run that was stopped goes on.

library(pykeras3)

folder <- commandArgs(trailingOnly = TRUE)[[1]]
# Before anything else uses TensorFlow: connects the workers
strategy <- tf$distribute$MultiWorkerMirroredStrategy()
worker <- strategy$cluster_resolver$task_id

x <- sin(outer(1:160, 2:5))
y <- rowSums(x)^2

set_random_seed(1)
with(strategy$scope(), {
  model <- keras_model_sequential(input_shape = 4) |>
    layer_dense(16, activation = "tanh") |>
    layer_dense(1)
  model |> compile("adam", "mse")
})

# Kill the worker that the environment variable names in the middle of the third epoch
lose_a_worker <- function(batch, logs) {
  if (as.integer(model$optimizer$iterations) == 13L && Sys.getenv("KILL_WORKER") == worker)
    tools::pskill(Sys.getpid(), tools::SIGKILL)
}

# 20 steps: in 4 epochs, 5 batches of which all workers together train 32 samples each
history <- model |> fit(
  x, y, epochs = 4, batch_size = 32, shuffle = FALSE, verbose = 0,
  callbacks = list(
    callback_backup_and_restore(file.path(folder, paste0("backup-", worker))),
    callback_lambda(on_train_batch_end = lose_a_worker)
  )
)
weights <- vapply(get_weights(model), function(weight) {
  paste0("[", paste(sprintf("%.9g", if (is.matrix(weight)) t(weight) else weight), collapse = ", "), "]")
}, "")
writeLines(paste0("[", paste(weights, collapse = ", "), "]"), file.path(folder, paste0("weights-", worker, ".json")))
steps <- as.integer(model$optimizer$iterations)
cat(sprintf("%d replicas, %d steps, %d epochs in this run\n",
            strategy$num_replicas_in_sync, steps, length(history$metrics$loss)))
