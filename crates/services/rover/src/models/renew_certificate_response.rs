// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A renew certificate response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewCertificateResponse {
    /// The ID of the Roving Edge node.
    pub rover_node_id: String,
    /// The details of the certificate.
    pub certificate_details: Option<models::CertificateDetails>,
}

model! {
    RenewCertificateResponse {
        rover_node_id = "roverNodeId";
        certificate_details = "certificateDetails";
    }
}
