// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{Method, Received};
use oci_sdk_core::{Call, Client, Operation, Request};

use crate::models::NetworkSources;

static OPERATION: Operation = Operation::new(
        Method::GET,
        "GetNetworkSource",
        "/networkSources/{networkSourceId}",
    )
    .with_reference(
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSources/GetNetworkSource",
    );

/// Reads a network source.
///
/// `GET /networkSources/{networkSourceId}`
///
/// The answer has the header `etag`.
///
/// [Oracle's reference](https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSources/GetNetworkSource)
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNetworkSource {
    request: Request,
}

impl GetNetworkSource {
    #[inline]
    pub(crate) fn new(client: &Client, network_source_id: String) -> Self {
        let mut request = Request::new(client, &OPERATION);
        request.path("networkSourceId", network_source_id);
        Self { request }
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// - 404 `NotAuthorizedOrNotFound`: there is no such resource, or you may not see it.
    /// - 429 `TooManyRequests`: slow down.
    #[inline]
    pub fn send(self) -> Call<NetworkSources> {
        Call::new(self.request, Received::json)
    }
}

oci_sdk_core::request!(GetNetworkSource => NetworkSources);
