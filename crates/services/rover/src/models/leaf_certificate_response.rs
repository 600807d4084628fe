// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A leaf certificate response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeafCertificateResponse {
    /// The ID of the Roving Edge node.
    pub rover_node_id: String,
    /// The leaf certificate details.
    pub leaf_certificate_details: Option<models::LeafCertificateDetails>,
}

model! {
    LeafCertificateResponse {
        rover_node_id = "roverNodeId";
        leaf_certificate_details = "leafCertificateDetails";
    }
}
