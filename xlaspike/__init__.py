"""Llama graphs as portable StableHLO text, compiled with IREE and decoded with resident weights of 32 to 4 bits."""

__version__ = "0.1.0"
