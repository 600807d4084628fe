// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ApiKey;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "ListApiKeys",
        "/users/{userId}/apiKeys",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/ApiKey/ListApiKeys",
    );

/// Lists the API signing keys of a user, of which there are three at most.
///
/// `GET /users/{userId}/apiKeys`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/ApiKey/ListApiKeys)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApiKeys {
    request: Request,
}

impl ListApiKeys {
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
    pub fn send(self) -> Call<Vec<ApiKey>> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ListApiKeys => Vec<ApiKey>);
