"""A web of sites that never were, which behave as real ones do: slow, broken, hostile, redesigned overnight."""
