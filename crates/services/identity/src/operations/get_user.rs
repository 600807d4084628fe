// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::User;

static OPERATION: Operation = Operation::new(Method::GET, "GetUser", "/users/{userId}")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/GetUser",
    );

/// Reads a user.
///
/// `GET /users/{userId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/GetUser)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    request: Request,
}

impl GetUser {
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
    pub fn send(self) -> Call<User> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetUser => User);
