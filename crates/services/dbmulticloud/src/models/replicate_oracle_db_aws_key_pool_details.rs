// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle DB AWS key pool to replicate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateOracleDbAwsKeyPoolDetails {
    /// The target region.
    pub target_region: String,
    /// The action.
    pub action: models::ReplicateOracleDbAwsKeyPoolAction,
}

model! {
    ReplicateOracleDbAwsKeyPoolDetails {
        required {
            target_region = "targetRegion", with_target_region(String);
            action = "action", with_action(models::ReplicateOracleDbAwsKeyPoolAction);
        }
    }
}
