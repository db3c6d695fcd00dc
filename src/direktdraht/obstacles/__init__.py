"""What stands in the way of helping a customer: said in ten seconds, answered with a time, ranked by what it costs."""
