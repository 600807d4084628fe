// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ScimClientCredentials;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ResetIdpScimClient",
        "/identityProviders/{identityProviderId}/actions/resetScimClient",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/ScimClientCredentials/ResetIdpScimClient",
    )
    .with_secret_members(&["clientSecret"]);

/// Gives the SCIM client of an identity provider new OAuth 2 credentials, and returns them.
///
/// `POST /identityProviders/{identityProviderId}/actions/resetScimClient`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/ScimClientCredentials/ResetIdpScimClient)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetIdpScimClient {
    request: Request,
}

impl ResetIdpScimClient {
    #[inline]
    pub(crate) fn new(client: &Client, identity_provider_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("identityProviderId", identity_provider_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ScimClientCredentials> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(ResetIdpScimClient => ScimClientCredentials);
