"""Conversion of values between R and Python."""
