// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A replace certificate authority response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceCertificateAuthorityResponse {
    /// The OCID of the Roving Edge node.
    pub rover_node_id: String,
    /// The replace CA details.
    pub replace_ca_details: Option<models::ReplaceCaDetails>,
}

model! {
    ReplaceCertificateAuthorityResponse {
        rover_node_id = "roverNodeId";
        replace_ca_details = "replaceCaDetails";
    }
}
