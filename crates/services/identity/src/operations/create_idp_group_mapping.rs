// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateIdpGroupMappingDetails, IdpGroupMapping};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateIdpGroupMapping",
        "/identityProviders/{identityProviderId}/groupMappings",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/CreateIdpGroupMapping",
    )
    .with_retry_token();

/// Has a group of an identity provider stand for a group here. Deprecated by Oracle.
///
/// `POST /identityProviders/{identityProviderId}/groupMappings`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/IdpGroupMapping/CreateIdpGroupMapping)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIdpGroupMapping {
    request: Request,
}

impl CreateIdpGroupMapping {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        identity_provider_id: String,
        create_idp_group_mapping_details: CreateIdpGroupMappingDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("identityProviderId", identity_provider_id);
        request.json(&create_idp_group_mapping_details);
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
    pub fn send(self) -> Call<IdpGroupMapping> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateIdpGroupMapping => IdpGroupMapping);
