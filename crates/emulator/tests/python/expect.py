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


def described(error):
    """Returns one line about an error."""
    cause = getattr(error, "cause", None) or error
    if isinstance(cause, oci.exceptions.ServiceError):
        return f"{cause.status} {cause.code}: {cause.message} ({cause.operation_name})"[:400]
    return f"{type(cause).__name__}: {cause}"[:400]
