"""Expectations about the errors of the official package."""

import oci


def refused(call, status, code=None, text=""):
    """The call fails with this error; returns it."""
    try:
        call()
    except oci.exceptions.ServiceError as error:
        assert error.status == status and code in (None, error.code), f"expected {status} {code}: {error}"
        assert text in (error.message or ""), error.message
        return error
    raise AssertionError(f"the call succeeded; expected {status} {code}")


def same(found, expected):
    assert found == expected, f"expected {expected!r}, found {found!r}"
