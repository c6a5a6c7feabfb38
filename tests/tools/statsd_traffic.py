"""A little of everything, sent by somebody else's client: python statsd_traffic.py PORT"""

import sys

import statsd

client = statsd.StatsClient("127.0.0.1", int(sys.argv[1]), prefix="shop")
for _ in range(20):
    client.incr("orders")
client.incr("orders", 5)
client.decr("orders", 2)
client.gauge("queue", 40)
client.gauge("queue", 3, delta=True)
client.gauge("queue", -1, delta=True)
client.gauge("balance", -12)
for ms in range(1, 101):
    client.timing("answer", ms)
for user in ("mara", "tomasz", "mara"):
    client.set("users", user)
with client.pipeline() as together:
    together.incr("carts", 3)
    together.gauge("open", 7)
