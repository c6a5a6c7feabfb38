"""Apps on phones and in browsers: crashes, hangs, stores, and what their networks are like."""
