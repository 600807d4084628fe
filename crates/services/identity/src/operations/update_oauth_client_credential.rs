// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{OAuth2ClientCredential, UpdateOAuth2ClientCredentialDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateOAuthClientCredential",
        "/users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateOAuthClientCredential",
    )
    .with_secret_members(&["password"]);

/// Changes the description and scopes of an OAuth 2 client credential, or gives it a new
/// secret.
///
/// `PUT /users/{userId}/oauth2ClientCredentials/{oauth2ClientCredentialId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/User/UpdateOAuthClientCredential)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOAuthClientCredential {
    request: Request,
}

impl UpdateOAuthClientCredential {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        user_id: String,
        oauth2_client_credential_id: String,
        update_oauth2_client_credential_details: UpdateOAuth2ClientCredentialDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("userId", user_id);
        request.path("oauth2ClientCredentialId", oauth2_client_credential_id);
        request.json(&update_oauth2_client_credential_details);
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
    pub fn send(self) -> Call<OAuth2ClientCredential> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateOAuthClientCredential => OAuth2ClientCredential);
