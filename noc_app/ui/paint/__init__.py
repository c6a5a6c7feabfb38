"""Components that paint plain values into a rectangle; none of them decides how a thing is doing."""
