// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A replication target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationTarget {
    /// The OCID of the target key.
    pub target_key_id: String,
    /// The target region.
    pub target_region: String,
    /// The OCID of the target vault.
    pub target_vault_id: String,
}

model! {
    ReplicationTarget {
        required {
            target_key_id = "targetKeyId", with_target_key_id(String);
            target_region = "targetRegion", with_target_region(String);
            target_vault_id = "targetVaultId", with_target_vault_id(String);
        }
    }
}
