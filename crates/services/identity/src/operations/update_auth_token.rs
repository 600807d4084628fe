// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{AuthToken, UpdateAuthTokenDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateAuthToken",
        "/users/{userId}/authTokens/{authTokenId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/UpdateAuthToken",
    )
    .with_secret_members(&["token"]);

/// Changes the description of an auth token.
///
/// `PUT /users/{userId}/authTokens/{authTokenId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/AuthToken/UpdateAuthToken)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAuthToken {
    request: Request,
}

impl UpdateAuthToken {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        auth_token_id: String,
        update_auth_token_details: UpdateAuthTokenDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.path("authTokenId", auth_token_id);
        request.json(&update_auth_token_details);
        Self { request }
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<AuthToken> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateAuthToken => AuthToken);
