"""The words of the rules, as data: to read, to argue about, to add to, without touching a rule."""
