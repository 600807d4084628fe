// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::POST,
        "ReencryptBucket",
        "/n/{namespaceName}/b/{bucketName}/actions/reencrypt",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/ReencryptBucket",
    );

/// Starts to encrypt the data keys of all objects anew, with the newest version of the
/// bucket's master key. It fails if Oracle manages that key.
///
/// `POST /n/{namespaceName}/b/{bucketName}/actions/reencrypt`
///
/// The answer has the headers `opc-client-request-id` and `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Bucket/ReencryptBucket)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReencryptBucket {
    request: Request,
}

impl ReencryptBucket {
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

    /// Whether to encrypt only the cached keys of the bucket anew, and leave those of the objects.
    #[inline]
    pub fn is_reencrypt_bucket_key_only(
        mut self,
        is_reencrypt_bucket_key_only: bool,
    ) -> Self {
        self.request.query("isReencryptBucketKeyOnly", is_reencrypt_bucket_key_only);
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
    /// - 409 `IncorrectState`: the resource is busy, or not in a state for this.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<()> {
        Call::new(self.request, Received::empty)
    }
}

oci_sdk_core::request!(ReencryptBucket => ());
