// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{AuthToken, CreateAuthTokenDetails};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateAuthToken",
        "/users/{userId}/authTokens",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/CreateAuthToken",
    )
    .with_retry_token()
    .with_secret_members(&["token"]);

/// Creates an auth token for a user. Only this answer has the secret.
///
/// `POST /users/{userId}/authTokens`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/CreateAuthToken)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAuthToken {
    request: Request,
}

impl CreateAuthToken {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        create_auth_token_details: CreateAuthTokenDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.json(&create_auth_token_details);
        Self { request }
    }

    /// Makes it safe to repeat the call: with the same token, the service does it once.
    pub fn opc_retry_token(mut self, opc_retry_token: impl Into<String>) -> Self {
        self.request.header("opc-retry-token", opc_retry_token.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `InvalidatedRetryToken`: the token was used for something else since.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<AuthToken> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateAuthToken => AuthToken);
