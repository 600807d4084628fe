// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateOAuth2ClientCredentialDetails, OAuth2ClientCredential};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateOAuthClientCredential",
        "/users/{userId}/oauth2ClientCredentials",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/CreateOAuthClientCredential",
    )
    .with_retry_token()
    .with_secret_members(&["password"]);

/// Creates an OAuth 2 client credential for a user. The answer has the secret.
///
/// `POST /users/{userId}/oauth2ClientCredentials`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/CreateOAuthClientCredential)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOAuthClientCredential {
    request: Request,
}

impl CreateOAuthClientCredential {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        create_oauth2_client_credential_details: CreateOAuth2ClientCredentialDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.json(&create_oauth2_client_credential_details);
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
    pub fn send(self) -> Call<OAuth2ClientCredential> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateOAuthClientCredential => OAuth2ClientCredential);
