"""One timestamp server for all tests here, honest again before each."""

from collections.abc import Iterator

import pytest

from timestamp_server import TimestampServer, timestamp_server


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimestampServer]:
    with timestamp_server(tmp_path_factory.mktemp("tsa")) as server:
        yield server


@pytest.fixture
def server(running: TimestampServer) -> TimestampServer:
    running.asked.clear()
    running.spoil, running.status, running.settings = bytes, 200, "openssl.cnf"
    return running
