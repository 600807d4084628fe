// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::{Bucket, GetBucketField};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetBucket",
        "/n/{namespaceName}/b/{bucketName}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/GetBucket",
    );

/// Reads a bucket and its settings.
///
/// `GET /n/{namespaceName}/b/{bucketName}`
///
/// The answer has the headers `etag` and `opc-client-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/GetBucket)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBucket {
    request: Request,
}

impl GetBucket {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        Self { request }
    }

    /// Which estimates and settings to add that are otherwise left out.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<GetBucketField>>,
    ) -> Self {
        self.request.query_list("fields", generated::list::<GetBucketField, _>(fields));
        self
    }

    /// Only do it if the resource still has this etag.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        self.request.header("if-match", if_match.into());
        self
    }

    /// Only answer if the bucket has another etag than this; the service sends a 304 otherwise.
    pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
        self.request.header("if-none-match", if_none_match.into());
        self
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 412 `NoEtagMatch`: the resource was changed after its etag was read.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<Bucket> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetBucket => Bucket);
