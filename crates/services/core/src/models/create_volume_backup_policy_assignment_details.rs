// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a volume backup policy assignment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVolumeBackupPolicyAssignmentDetails {
    /// The OCID of the volume or other asset that the policy is assigned to.
    pub asset_id: String,
    /// The OCID of the policy.
    pub policy_id: String,
    /// The OCID of the key in the Vault service that encrypts cross-region backups in the
    /// destination region.
    pub xrc_kms_key_id: Option<String>,
}

model! {
    CreateVolumeBackupPolicyAssignmentDetails {
        required {
            asset_id = "assetId", with_asset_id(String);
            policy_id = "policyId", with_policy_id(String);
        }
        optional {
            xrc_kms_key_id = "xrcKmsKeyId", with_xrc_kms_key_id(String);
        }
    }
}
