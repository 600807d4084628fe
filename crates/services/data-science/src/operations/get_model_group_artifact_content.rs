// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{ByteStream, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetModelGroupArtifactContent",
        "/modelGroups/{modelGroupId}/artifact/content",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/GetModelGroupArtifactContent",
    )
    .with_accept("application/octet-stream")
    .with_stream();

/// Downloads the artifact of a model group.
///
/// `GET /modelGroups/{modelGroupId}/artifact/content`
///
/// The answer has the headers `content-disposition`, `content-md5`, `etag` and
/// `last-modified`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/ModelGroup/GetModelGroupArtifactContent)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetModelGroupArtifactContent {
    request: Request,
}

impl GetModelGroupArtifactContent {
    #[inline]
    pub(crate) fn new(client: &Client, model_group_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("modelGroupId", model_group_id);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// The bytes to fetch, such as `bytes=0-1023`; only one range at a time. Everything if absent.
    pub fn range(mut self, range: impl Into<String>) -> Self {
        self.request.header("range", range.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<ByteStream> {
        Call::new(self.request, Received::stream)
    }
}

oci_sdk_core::request!(GetModelGroupArtifactContent => ByteStream);
