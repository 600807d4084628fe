// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A volume backup policy assignment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBackupPolicyAssignment {
    /// The OCID of the volume or other asset that the policy is assigned to.
    pub asset_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the policy.
    pub policy_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the key in the Vault service that encrypts cross-region backups in the
    /// destination region.
    pub xrc_kms_key_id: Option<String>,
}

model! {
    VolumeBackupPolicyAssignment {
        asset_id = "assetId";
        id = "id";
        policy_id = "policyId";
        time_created = "timeCreated";
        xrc_kms_key_id = "xrcKmsKeyId";
    }
}
