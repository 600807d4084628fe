// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A region to which an identity domain is replicated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicatedRegionDetails {
    /// The region name, such as `us-ashburn-1`.
    pub region: Option<String>,
    /// The region-agnostic URL of the identity domain.
    pub url: Option<String>,
    /// The regional URL of the identity domain.
    pub regional_url: Option<String>,
    /// The state of the replication to the region.
    pub state: Option<models::ReplicatedRegionState>,
}

model! {
    ReplicatedRegionDetails {
        region = "region";
        url = "url";
        regional_url = "regionalUrl";
        state = "state";
    }
}
