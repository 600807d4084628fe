// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::HostedApplicationStorage;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetHostedApplicationStorage",
        "/hostedApplicationStorages/{hostedApplicationStorageId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/GetHostedApplicationStorage",
    );

/// Reads one storage for hosted applications.
///
/// `GET /hostedApplicationStorages/{hostedApplicationStorageId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/GetHostedApplicationStorage)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHostedApplicationStorage {
    request: Request,
}

impl GetHostedApplicationStorage {
    #[inline]
    pub(crate) fn new(client: &Client, hosted_application_storage_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("hostedApplicationStorageId", hosted_application_storage_id);
        Self { request }
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
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<HostedApplicationStorage> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetHostedApplicationStorage => HostedApplicationStorage);
