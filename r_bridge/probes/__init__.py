"""What the doctor runs in processes of their own, since it may load for long, fail, or end the process."""
