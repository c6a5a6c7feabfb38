"""Which raw series an expression reads."""

import pytest

from noc_app.connectors.infrastructure.promql import selectors_of


@pytest.mark.parametrize(
    ("expr", "selectors"),
    [
        ("up", ("up",)),
        ('up{job="node"}', ('up{job="node"}',)),
        ('up {job="node"}', ('up{job="node"}',)),
        ("rate(a_total[5m])", ("a_total",)),
        ("rate(a_total[5m] offset 1d)", ("a_total",)),
        ("rate(a_total[5m] @ end())", ("a_total",)),
        ("max_over_time(rate(a_total[5m])[1h:1m])", ("a_total",)),
        ("sum by (job, instance) (a) / on (job) group_left (x) b", ("a", "b")),
        ("sum(a) without (cpu) + avg by(x) (b)", ("a", "b")),
        ("sum without (cpu) (a)", ("a",)),
        ("SUM BY (job) (a)", ("a",)),
        ("a and on (job) b unless c or d", ("a", "b", "c", "d")),
        ("a > bool 1e-3", ("a",)),
        ("a == Inf or b != NaN", ("a", "b")),
        ("a % 0x1F ^ .5", ("a",)),
        ('{__name__=~"a|b", job="}{"}', ('{__name__=~"a|b", job="}{"}',)),
        ("a{b='it\\'s', c=`{`}", ("a{b='it\\'s', c=`{`}",)),
        ('label_replace(a, "instance", "$1", "instance", "(.*):.*")', ("a",)),
        ("job:a:rate5m", ("job:a:rate5m",)),
        ("a + a", ("a",)),
        ("a # b is a comment\n + c", ("a", "c")),
        ("histogram_quantile(0.95, sum by (le) (rate(a_bucket[5m])))", ("a_bucket",)),
        ("time() - a", ("a",)),
        ('absent(up{job="x"})', ()),
        ("a or absent_over_time((b)[5m])", ("a",)),
        ("vector(1)", ()),
        ("time()", ()),
        ("42", ()),
        ("", ()),
        ("sum(", ()),
        ("absent(a", ()),
    ],
)
def test_the_selectors_of_an_expression(expr, selectors):
    assert selectors_of(expr) == selectors
