"""An explorer of the All-Russian Central Executive Committee, 1917–1938.

The rooms, from the top down: ``cli``, ``tui``, ``archive``, ``build``,
``dates`` and ``words``. ``ARCHITECTURE.md`` says what each may import.
"""

__version__ = "0.1.0"
