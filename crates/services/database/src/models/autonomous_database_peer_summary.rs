// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an autonomous database peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabasePeerSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The region.
    pub region: Option<String>,
}

model! {
    AutonomousDatabasePeerSummary {
        id = "id";
        region = "region";
    }
}
