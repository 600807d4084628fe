// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::PayerDirectoryEntry;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetPayerDirectoryEntry",
        "/payerDirectoryEntries/{payerDirectoryEntryId}",
    )
    .with_reference(
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-payerdirectoryentries-payerdirectoryentryid-get.html",
    );

/// Reads the entry of a payer in the directory.
///
/// `GET /payerDirectoryEntries/{payerDirectoryEntryId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-payerdirectoryentries-payerdirectoryentryid-get.html)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayerDirectoryEntry {
    request: Request,
}

impl GetPayerDirectoryEntry {
    #[inline]
    pub(crate) fn new(client: &Client, payer_directory_entry_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("payerDirectoryEntryId", payer_directory_entry_id);
        Self { request }
    }

    /// An id to trace this call by. Letters, digits, `_` and `-` may stand in it.
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
    pub fn send(self) -> Call<PayerDirectoryEntry> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetPayerDirectoryEntry => PayerDirectoryEntry);
