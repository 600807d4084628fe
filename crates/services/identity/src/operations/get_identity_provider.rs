// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::IdentityProvider;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetIdentityProvider",
        "/identityProviders/{identityProviderId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/GetIdentityProvider",
    );

/// Reads an identity provider. Deprecated by Oracle.
///
/// `GET /identityProviders/{identityProviderId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdentityProvider/GetIdentityProvider)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIdentityProvider {
    request: Request,
}

impl GetIdentityProvider {
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<IdentityProvider> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetIdentityProvider => IdentityProvider);
