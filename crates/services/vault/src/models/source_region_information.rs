// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Source region information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceRegionInformation {
    /// The OCID of the source key.
    pub source_key_id: String,
    /// The source region.
    pub source_region: String,
    /// The OCID of the source vault.
    pub source_vault_id: String,
}

model! {
    SourceRegionInformation {
        source_key_id = "sourceKeyId";
        source_region = "sourceRegion";
        source_vault_id = "sourceVaultId";
    }
}
