"""The facts as tables: a Frictionless data package of CSV files that refer to each other by keys."""
