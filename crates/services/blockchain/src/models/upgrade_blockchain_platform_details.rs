// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a blockchain platform to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeBlockchainPlatformDetails {
    /// The ID of the patch.
    pub patch_id: String,
}

model! {
    UpgradeBlockchainPlatformDetails {
        required {
            patch_id = "patchId", with_patch_id(String);
        }
    }
}
