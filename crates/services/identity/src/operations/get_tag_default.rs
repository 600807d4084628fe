// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::TagDefault;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetTagDefault",
        "/tagDefaults/{tagDefaultId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/GetTagDefault",
    );

/// Reads a tag default.
///
/// `GET /tagDefaults/{tagDefaultId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/GetTagDefault)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTagDefault {
    request: Request,
}

impl GetTagDefault {
    #[inline]
    pub(crate) fn new(client: &Client, tag_default_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("tagDefaultId", tag_default_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<TagDefault> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetTagDefault => TagDefault);
