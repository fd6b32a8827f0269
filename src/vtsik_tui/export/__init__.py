"""Exports: the facts in the formats of other programs.

`formats.FORMATS` lists them; each is a module that is loaded when its format
is asked for, goes through what was chosen one entity after the other, and
gives text piece by piece, so that an export of everything takes little memory.
"""
