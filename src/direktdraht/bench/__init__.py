"""How quick the house is: a full house of its own, and figures in units that hold on any machine."""
