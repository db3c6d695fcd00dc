"""What is done without anybody clicking."""
