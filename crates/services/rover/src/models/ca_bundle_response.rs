// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A CA bundle response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaBundleResponse {
    /// The OCID of the Roving Edge node.
    pub rover_node_id: String,
    /// The CA details.
    pub ca_details: Option<models::CaDetails>,
}

model! {
    CaBundleResponse {
        rover_node_id = "roverNodeId";
        ca_details = "caDetails";
    }
}
