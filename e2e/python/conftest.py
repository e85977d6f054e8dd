"""What the tests share: the gateway under test, and a recorder of everything that leaves this process."""

import json
import os
import socket

import pytest

DEV = json.loads(os.environ["THREELO_DEV"])
GATEWAY = DEV["gateway"]
API_KEY = DEV["secret_key"]
INTEGRATION = DEV["integration"]
CONNECTION = DEV["connection"]


class Recorder:
    """The bytes that were sent on plain sockets, by address."""

    def __init__(self):
        self.sent = {}

    def addresses_with(self, *texts):
        """The addresses to which any of the texts was sent."""
        needles = [text.encode() for text in texts]
        return {address for address, data in self.sent.items() if any(needle in data for needle in needles)}


@pytest.fixture
def recorder(monkeypatch):
    """Records what is sent while a test runs. Python's HTTP clients send plain HTTP with `sendall`."""
    recorder = Recorder()
    sendall = socket.socket.sendall

    def recorded(self, data, *flags):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host, port = self.getpeername()[:2]
            recorder.sent.setdefault(f"http://{host}:{port}", bytearray()).extend(bytes(data))
        return sendall(self, data, *flags)

    monkeypatch.setattr(socket.socket, "sendall", recorded)
    return recorder
