// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(Method::GET, "GetNamespace", "/n")
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/GetNamespace",
    );

/// Reads the name of the tenancy's Object Storage namespace, which nearly all other calls
/// need.
///
/// `GET /n`
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/objectstorage/20160918/Namespace/GetNamespace)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNamespace {
    request: Request,
}

impl GetNamespace {
    #[inline]
    pub(crate) fn new(client: &Client) -> Self {
        let request = Request::new(client, &OPERATION);
        Self { request }
    }

    /// The OCID of a tenancy, or of a compartment in it, whose namespace to read. Your own tenancy
    /// if absent.
    pub fn compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.request.query("compartmentId", compartment_id.into());
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<String> {
        Call::new(self.request, Received::text)
    }
}

oci_sdk_core::request!(GetNamespace => String);
