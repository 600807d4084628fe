// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{CreateTagNamespaceDetails, TagNamespace};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateTagNamespace",
        "/tagNamespaces",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/CreateTagNamespace",
    )
    .with_retry_token();

/// Creates a tag namespace, which holds tag definitions.
///
/// `POST /tagNamespaces`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/CreateTagNamespace)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTagNamespace {
    request: Request,
}

impl CreateTagNamespace {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        create_tag_namespace_details: CreateTagNamespaceDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.json(&create_tag_namespace_details);
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
    pub fn send(self) -> Call<TagNamespace> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(CreateTagNamespace => TagNamespace);
