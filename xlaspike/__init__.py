"""Llama graphs as portable StableHLO text, compiled with IREE and decoded with resident weights of 32 to 4 bits.

    import xlaspike as xs

    with xs.open_model() as model, xs.Session(model, weights="int4") as session:
        print(model.decode(list(session.generate(model.encode("And God said"), 40))))

A name is loaded when it is first used: ``import xlaspike`` alone loads no compiler, no Jupyter and no matplotlib.
"""

import lazy_loader

__version__ = "0.1.0"

__all__ = [
    "Engine",
    "LoadOptions",
    "Model",
    "Request",
    "Resident",
    "Sampling",
    "Session",
    "XlaspikeError",
    "__version__",
    "download",
    "machine",
    "measure",
    "open_model",
    "probe",
    "quantize",
    "synthesize",
    "workbook",
]

__getattr__, __dir__, _ = lazy_loader.attach(
    __name__,
    ["measure", "workbook"],
    {
        "checkpoints.download": ["download"],
        "checkpoints.model": ["Model", "open_model"],
        "checkpoints.quantize": ["quantize"],
        "checkpoints.synthesize": ["synthesize"],
        "errors": ["XlaspikeError"],
        "host": ["machine"],
        "measure.fusion": ["probe"],
        "runner.options": ["LoadOptions"],
        "runner.resident": ["Resident"],
        "runner.sampling": ["Sampling"],
        "runner.session": ["Session"],
        "serving.engine": ["Engine", "Request"],
    },
)
