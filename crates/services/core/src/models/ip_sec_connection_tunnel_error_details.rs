// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an IPSec connection tunnel error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPSecConnectionTunnelErrorDetails {
    /// The ID of the resource.
    pub id: String,
    /// The error code.
    pub error_code: String,
    /// The description of the error.
    pub error_description: String,
    /// The solution to the problem.
    pub solution: String,
    /// The OCI resources link.
    pub oci_resources_link: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    IPSecConnectionTunnelErrorDetails {
        id = "id";
        error_code = "errorCode";
        error_description = "errorDescription";
        solution = "solution";
        oci_resources_link = "ociResourcesLink";
        timestamp = "timestamp";
    }
}
