// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::CopyObjectDetails;

static OPERATION: Operation = Operation::new(
        Method::POST,
        "CopyObject",
        "/n/{namespaceName}/b/{bucketName}/actions/copyObject",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/CopyObject",
    );

/// Starts to copy an object within its region or to another one. A work request tells when it
/// is done.
///
/// `POST /n/{namespaceName}/b/{bucketName}/actions/copyObject`
///
/// The answer has the headers `opc-client-request-id` and `opc-work-request-id`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Object/CopyObject)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyObject {
    request: Request,
}

impl CopyObject {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        namespace_name: String,
        bucket_name: String,
        copy_object_details: CopyObjectDetails,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("namespaceName", namespace_name);
        request.path("bucketName", bucket_name);
        request.json(&copy_object_details);
        Self { request }
    }

    /// An id of your own for the call, to find it in logs.
    pub fn opc_client_request_id(
        mut self,
        opc_client_request_id: impl Into<String>,
    ) -> Self {
        self.request.header("opc-client-request-id", opc_client_request_id.into());
        self
    }

    /// The algorithm of the key of your own that is to encrypt the copy: `AES256`.
    pub fn opc_sse_customer_algorithm(
        mut self,
        opc_sse_customer_algorithm: impl Into<String>,
    ) -> Self {
        self.request
            .header("opc-sse-customer-algorithm", opc_sse_customer_algorithm.into());
        self
    }

    /// The key of your own that is to encrypt the copy, 256 bits in base64.
    pub fn opc_sse_customer_key(
        mut self,
        opc_sse_customer_key: impl Into<String>,
    ) -> Self {
        self.request.secret_header("opc-sse-customer-key", opc_sse_customer_key.into());
        self
    }

    /// The SHA-256 of the key of your own in base64, to find out whether it arrived intact.
    pub fn opc_sse_customer_key_sha256(
        mut self,
        opc_sse_customer_key_sha256: impl Into<String>,
    ) -> Self {
        self.request
            .header("opc-sse-customer-key-sha256", opc_sse_customer_key_sha256.into());
        self
    }

    /// The algorithm of the key of your own that the source is encrypted with: `AES256`.
    pub fn opc_source_sse_customer_algorithm(
        mut self,
        opc_source_sse_customer_algorithm: impl Into<String>,
    ) -> Self {
        self.request
            .header(
                "opc-source-sse-customer-algorithm",
                opc_source_sse_customer_algorithm.into(),
            );
        self
    }

    /// The key of your own that the source is encrypted with, 256 bits in base64.
    pub fn opc_source_sse_customer_key(
        mut self,
        opc_source_sse_customer_key: impl Into<String>,
    ) -> Self {
        self.request
            .secret_header(
                "opc-source-sse-customer-key",
                opc_source_sse_customer_key.into(),
            );
        self
    }

    /// The SHA-256 of the key of the source in base64, to find out whether it arrived intact.
    pub fn opc_source_sse_customer_key_sha256(
        mut self,
        opc_source_sse_customer_key_sha256: impl Into<String>,
    ) -> Self {
        self.request
            .header(
                "opc-source-sse-customer-key-sha256",
                opc_source_sse_customer_key_sha256.into(),
            );
        self
    }

    /// The OCID of the Vault key that is to encrypt the copy.
    pub fn opc_sse_kms_key_id(mut self, opc_sse_kms_key_id: impl Into<String>) -> Self {
        self.request.header("opc-sse-kms-key-id", opc_sse_kms_key_id.into());
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

oci_sdk_core::request!(CopyObject => ());
