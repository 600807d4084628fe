// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Body, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CreateModelDefinedMetadatumArtifact",
        "/models/{modelId}/definedMetadata/{metadatumKeyName}/artifact",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelDefinedMetadatumArtifact",
    )
    .with_unsigned_body()
    .without_default_retry();

/// Uploads a file for a defined metadata entry of a model.
///
/// `POST /models/{modelId}/definedMetadata/{metadatumKeyName}/artifact`
///
/// The answer has the header `etag`.
///
/// Oracle's own SDKs do not retry it by default.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Model/CreateModelDefinedMetadatumArtifact)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateModelDefinedMetadatumArtifact {
    request: Request,
}

impl CreateModelDefinedMetadatumArtifact {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        model_id: String,
        metadatum_key_name: String,
        body: Body,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("modelId", model_id);
        request.path("metadatumKeyName", metadatum_key_name);
        request.body(body);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs; one is made up otherwise.
    pub fn opc_request_id(mut self, opc_request_id: impl Into<String>) -> Self {
        self.request.header("opc-request-id", opc_request_id.into());
        self
    }

    /// The size of the content in bytes.
    #[inline]
    pub fn content_length(mut self, content_length: i64) -> Self {
        self.request.header("content-length", content_length);
        self
    }

    /// The name of the file, as in `attachment; filename=model.tar.gz`.
    pub fn content_disposition(
        mut self,
        content_disposition: impl Into<String>,
    ) -> Self {
        self.request.header("content-disposition", content_disposition.into());
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
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
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(CreateModelDefinedMetadatumArtifact => ());
