"""What a declaration says of a public function: its formals, documentation and Keras endpoint."""
