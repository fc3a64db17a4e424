"""What joins the bridge to Keras."""
