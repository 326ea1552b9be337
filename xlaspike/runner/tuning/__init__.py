"""What IREE is told about one dispatch: tile sizes for the CPU and for CUDA, as transform dialect text."""
