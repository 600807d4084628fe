// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{TagDefault, UpdateTagDefaultDetails};

static OPERATION: Operation = Operation::new(
        Method::PUT,
        "UpdateTagDefault",
        "/tagDefaults/{tagDefaultId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/UpdateTagDefault",
    );

/// Changes the value of a tag default, or whether creators must give one.
///
/// `PUT /tagDefaults/{tagDefaultId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/UpdateTagDefault)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTagDefault {
    request: Request,
}

impl UpdateTagDefault {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        tag_default_id: String,
        update_tag_default_details: UpdateTagDefaultDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagDefaultId", tag_default_id);
        request.json(&update_tag_default_details);
        Self { request }
    }

    /// Whether to do it in spite of locks.
    #[inline]
    pub fn is_lock_override(mut self, is_lock_override: bool) -> Self {
        self.request.query("isLockOverride", is_lock_override);
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
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
    pub fn send(self) -> Call<TagDefault> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(UpdateTagDefault => TagDefault);
