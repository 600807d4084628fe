// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{ByteStream, Call, Client, Operation, Request};

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetMlApplicationHistoricalPackageContent",
        "/mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}/mlApplicationHistoricalPackage/content",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/GetMlApplicationHistoricalPackageContent",
    )
    .with_accept("application/octet-stream")
    .with_stream();

/// Downloads the package from which a version of an ML application implementation was made.
///
/// `GET
/// /mlApplicationImplementationVersions/{mlApplicationImplementationVersionId}/mlApplicationHistoricalPackage/content`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/data-science/20190101/MlApplicationImplementationVersion/GetMlApplicationHistoricalPackageContent)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMlApplicationHistoricalPackageContent {
    request: Request,
}

impl GetMlApplicationHistoricalPackageContent {
    #[inline]
    pub(crate) fn new(
        client: &Client,
        ml_application_implementation_version_id: String,
    ) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request
            .path(
                "mlApplicationImplementationVersionId",
                ml_application_implementation_version_id,
            );
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
    pub fn send(self) -> Call<ByteStream> {
        Call::new(self.request, Received::stream)
    }
}

oci_sdk_core::request!(GetMlApplicationHistoricalPackageContent => ByteStream);
