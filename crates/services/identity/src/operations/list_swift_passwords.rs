// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::SwiftPassword;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListSwiftPasswords",
        "/users/{userId}/swiftPasswords",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/ListSwiftPasswords",
    )
    .with_secret_members(&["password"]);

/// Lists the Swift passwords of a user, without the secrets. Deprecated, as auth tokens
/// replace them.
///
/// `GET /users/{userId}/swiftPasswords`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/SwiftPassword/ListSwiftPasswords)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSwiftPasswords {
    request: Request,
}

impl ListSwiftPasswords {
    #[inline]
    pub(crate) fn new(client: &Client, user_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Vec<SwiftPassword>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListSwiftPasswords => Vec<SwiftPassword>);
