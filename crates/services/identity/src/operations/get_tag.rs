// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::Tag;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetTag",
        "/tagNamespaces/{tagNamespaceId}/tags/{tagName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/GetTag",
    );

/// Reads a tag definition.
///
/// `GET /tagNamespaces/{tagNamespaceId}/tags/{tagName}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/GetTag)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTag {
    request: Request,
}

impl GetTag {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        tag_namespace_id: String,
        tag_name: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagNamespaceId", tag_namespace_id);
        request.path("tagName", tag_name);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Tag> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetTag => Tag);
