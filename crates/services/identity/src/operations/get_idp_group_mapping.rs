// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::IdpGroupMapping;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetIdpGroupMapping",
        "/identityProviders/{identityProviderId}/groupMappings/{mappingId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/GetIdpGroupMapping",
    );

/// Reads a group mapping. Deprecated by Oracle.
///
/// `GET /identityProviders/{identityProviderId}/groupMappings/{mappingId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/GetIdpGroupMapping)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIdpGroupMapping {
    request: Request,
}

impl GetIdpGroupMapping {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        identity_provider_id: String,
        mapping_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("identityProviderId", identity_provider_id);
        request.path("mappingId", mapping_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<IdpGroupMapping> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetIdpGroupMapping => IdpGroupMapping);
