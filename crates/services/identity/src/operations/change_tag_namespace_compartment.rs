// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::ChangeTagNamespaceCompartmentDetail;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ChangeTagNamespaceCompartment",
        "/tagNamespaces/{tagNamespaceId}/actions/changeCompartment",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/ChangeTagNamespaceCompartment",
    )
    .with_retry_token();

/// Moves a tag namespace, with its tags, to another compartment.
///
/// `POST /tagNamespaces/{tagNamespaceId}/actions/changeCompartment`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/ChangeTagNamespaceCompartment)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeTagNamespaceCompartment {
    request: Request,
}

impl ChangeTagNamespaceCompartment {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        tag_namespace_id: String,
        change_tag_namespace_compartment_detail: ChangeTagNamespaceCompartmentDetail,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagNamespaceId", tag_namespace_id);
        request.json(&change_tag_namespace_compartment_detail);
        Self { request }
    }

    /// Whether to do it in spite of locks.
    #[inline]
    pub fn is_lock_override(mut self, is_lock_override: bool) -> Self {
        self.request.query("isLockOverride", is_lock_override);
        self
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ChangeTagNamespaceCompartment => ());
