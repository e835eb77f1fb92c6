"""Fixtures that all outside tests share."""

import pytest

import program


def pytest_configure(config):
    """Ends the run at once, and clearly, where there is no program to test."""
    if not program.binary().is_file():
        raise pytest.UsageError(f"no program at {program.binary()}: build it, or name it in TECZKA")


@pytest.fixture(scope="session")
def checked(tmp_path_factory):
    """Writes a temporary portfolio, checks it, and gives the parsed JSON report."""

    def write_and_check(files, *arguments):
        folder = program.write_portfolio(tmp_path_factory.mktemp("portfolio"), files)
        return program.check_json(folder, *arguments)

    return write_and_check


@pytest.fixture
def portfolio(tmp_path):
    """Writes a temporary portfolio and gives its folder."""

    def write(files):
        return program.write_portfolio(tmp_path / "portfolio", files)

    return write
