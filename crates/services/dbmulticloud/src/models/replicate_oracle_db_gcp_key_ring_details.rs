// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle DB GCP key ring to replicate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateOracleDbGcpKeyRingDetails {
    /// The target region.
    pub target_region: String,
    /// The action.
    pub action: Option<models::ReplicateOracleDbGcpKeyRingAction>,
}

model! {
    ReplicateOracleDbGcpKeyRingDetails {
        required {
            target_region = "targetRegion", with_target_region(String);
        }
        optional {
            action = "action", with_action(models::ReplicateOracleDbGcpKeyRingAction);
        }
    }
}
