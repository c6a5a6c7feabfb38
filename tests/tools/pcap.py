"""Writes packet captures by hand: a connection, a packet that is sent again, name look-ups, plain HTTP."""

import struct

CLIENT, SERVER, RESOLVER = "10.0.0.2", "10.0.0.80", "10.0.0.53"
ETHERNET = b"\x02\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x02\x08\x00"
SYN, ACK, PUSH, FIN = 0x02, 0x10, 0x08, 0x01


class Pcap:
    """Packets with their times, Unix seconds; `bytes` is the file."""

    def __init__(self, at):
        self.at, self.packets = at, []

    def add(self, after_s, packet):
        self.packets.append((self.at + after_s, packet))

    @property
    def bytes(self):
        head = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
        return head + b"".join(_record(at, packet) for at, packet in self.packets)


def _record(at, packet):
    whole = int(at)
    return struct.pack("<IIII", whole, round((at - whole) * 1e6), len(packet), len(packet)) + packet


def ip(source, target, protocol, payload):
    head = struct.pack(
        ">BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 1, 0, 64, protocol, 0, _address(source), _address(target)
    )
    summed = struct.pack(">H", _checksum(head))
    return ETHERNET + head[:10] + summed + head[12:] + payload


def tcp(source, target, *, seq, ack=0, flags=ACK, payload=b""):
    (address, port), (other, other_port) = source, target
    head = struct.pack(">HHIIBBHHH", port, other_port, seq, ack, 5 << 4, flags, 65535, 0, 0)
    return ip(address, other, 6, head + payload)


def dns(source, target, number, name, *, response=False, rcode=0):
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0"
    flags = (0x8180 | rcode) if response else 0x0100
    message = struct.pack(">HHHHHH", number, flags, 1, 0, 0, 0) + labels + struct.pack(">HH", 1, 1)
    (address, port), (other, other_port) = source, target
    return ip(address, other, 17, struct.pack(">HHHH", port, other_port, 8 + len(message), 0) + message)


def session(at, *, status=200, again=False):
    """A look-up that works and one that does not, and one HTTP request: each round trip takes 100 ms."""
    file, client, server = Pcap(at), (CLIENT, 40000), (SERVER, 80)
    asks, answers = (CLIENT, 5353), (RESOLVER, 53)
    for number, name, rcode in ((1, "shop.example", 0), (2, "nothing.example", 3)):
        file.add(0.0, dns(asks, answers, number, name))
        file.add(0.02, dns(answers, asks, number, name, response=True, rcode=rcode))
    request = b"GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n"
    reply = f"HTTP/1.1 {status} Said\r\nContent-Length: 2\r\n\r\nok".encode()
    file.add(0.1, tcp(client, server, seq=100, flags=SYN))
    file.add(0.2, tcp(server, client, seq=500, ack=101, flags=SYN | ACK))
    file.add(0.2001, tcp(client, server, seq=101, ack=501))
    file.add(0.21, tcp(client, server, seq=101, ack=501, flags=ACK | PUSH, payload=request))
    if again:
        file.add(0.9, tcp(client, server, seq=101, ack=501, flags=ACK | PUSH, payload=request))
    after = 1.0 if again else 0.31
    file.add(after, tcp(server, client, seq=501, ack=101 + len(request), flags=ACK | PUSH, payload=reply))
    file.add(after + 0.1, tcp(client, server, seq=101 + len(request), ack=501 + len(reply)))
    return file


def _address(text):
    return bytes(map(int, text.split(".")))


def _checksum(head):
    total = sum(struct.unpack(f">{len(head) // 2}H", head))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
