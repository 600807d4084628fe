// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{TagNamespace, UpdateTagNamespaceDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateTagNamespace",
        "/tagNamespaces/{tagNamespaceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/UpdateTagNamespace",
    );

/// Changes a tag namespace, retires it with all its tags, or puts it back to use. Its tags
/// stay retired then.
///
/// `PUT /tagNamespaces/{tagNamespaceId}`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/UpdateTagNamespace)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTagNamespace {
    request: Request,
}

impl UpdateTagNamespace {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        tag_namespace_id: String,
        update_tag_namespace_details: UpdateTagNamespaceDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagNamespaceId", tag_namespace_id);
        request.json(&update_tag_namespace_details);
        Self { request }
    }

    /// Whether to do it in spite of locks.
    #[inline]
    pub fn is_lock_override(mut self, is_lock_override: bool) -> Self {
        self.request.query("isLockOverride", is_lock_override);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<TagNamespace> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateTagNamespace => TagNamespace);
