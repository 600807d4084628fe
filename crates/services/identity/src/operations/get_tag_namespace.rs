// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::TagNamespace;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetTagNamespace",
        "/tagNamespaces/{tagNamespaceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/GetTagNamespace",
    );

/// Reads a tag namespace.
///
/// `GET /tagNamespaces/{tagNamespaceId}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/GetTagNamespace)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTagNamespace {
    request: Request,
}

impl GetTagNamespace {
    #[inline]
    pub(crate) fn new(client: &Client, tag_namespace_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagNamespaceId", tag_namespace_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<TagNamespace> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetTagNamespace => TagNamespace);
