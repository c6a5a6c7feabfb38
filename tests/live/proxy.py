"""A line to PostgreSQL that the test can cut, hold up, or rob of an answer."""

import random
import selectors
import socket
import threading

COMMIT = b"COMMIT"


class Proxy:
    """Passes everything on until told otherwise. `lose` is the share of commits whose answer never arrives."""

    def __init__(self, port, lose=0.0, seed=0):
        self._port, self._lose, self._chance = port, lose, random.Random(seed)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.1)
        self.port = self._listener.getsockname()[1]
        self.lost = 0
        self.silent = False  # accept, read, and say nothing: as when a cable is pulled
        self._ended = False
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._ended = True
        for thread in list(self._threads):
            thread.join()
        self._listener.close()

    def _accept(self):
        while not self._ended:
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            thread = threading.Thread(target=self._pass_on, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _pass_on(self, client):
        with client, socket.create_connection(("127.0.0.1", self._port)) as server:
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector = selectors.DefaultSelector()
            selector.register(client, selectors.EVENT_READ, server)
            selector.register(server, selectors.EVENT_READ, client)
            robbed = False
            with selector:
                while not self._ended:
                    for key, _ in selector.select(0.05):
                        if self.silent:
                            threading.Event().wait(0.05)
                            continue
                        data = self._received(key.fileobj)
                        if not data:
                            return
                        if key.fileobj is client and COMMIT in data.upper() and self._chance.random() < self._lose:
                            robbed = True
                        if key.fileobj is server and robbed:
                            self.lost += 1
                            return
                        key.data.sendall(data)

    def _received(self, end):
        try:
            return end.recv(65_536)
        except OSError:
            return b""
