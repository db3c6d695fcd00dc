"""Did a machine write it? What headers, subjects and standing phrases tell."""
