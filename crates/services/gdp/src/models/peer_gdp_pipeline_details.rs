// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a GDP pipeline to peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerGdpPipelineDetails {
    /// The OCID of the peering GDP pipeline.
    pub peering_gdp_pipeline_id: String,
    /// The peer validation nonce.
    pub peer_validation_nonce: Option<String>,
}

model! {
    PeerGdpPipelineDetails {
        required {
            peering_gdp_pipeline_id = "peeringGdpPipelineId", with_peering_gdp_pipeline_id(String);
        }
        optional {
            peer_validation_nonce = "peerValidationNonce", with_peer_validation_nonce(String);
        }
    }
}
