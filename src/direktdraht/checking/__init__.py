"""The checker at the command line: `direktdraht check`. Needs neither Django nor settings nor a data folder."""
