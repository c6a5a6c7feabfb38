"""Apps on phones and in browsers: crashes, hangs, stores."""
