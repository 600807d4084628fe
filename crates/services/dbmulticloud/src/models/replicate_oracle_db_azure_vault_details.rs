// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle DB Azure vault to replicate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicateOracleDbAzureVaultDetails {
    /// The target region.
    pub target_region: String,
    /// The action.
    pub action: Option<models::ReplicateOracleDbAzureVaultAction>,
}

model! {
    ReplicateOracleDbAzureVaultDetails {
        required {
            target_region = "targetRegion", with_target_region(String);
        }
        optional {
            action = "action", with_action(models::ReplicateOracleDbAzureVaultAction);
        }
    }
}
