"""An estate that does not exist, on loopback, speaking the real protocols: for training, pictures and drills."""
