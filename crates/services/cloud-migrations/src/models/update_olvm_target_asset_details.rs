// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an OLVM target asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOlvmTargetAssetDetails {
    /// Whether the asset is excluded from the migration.
    pub is_excluded_from_execution: Option<bool>,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateOlvmTargetAssetDetails, "type" = "OLVM_INSTANCE" {
        optional {
            is_excluded_from_execution = "isExcludedFromExecution",
                with_is_excluded_from_execution(bool), clear_is_excluded_from_execution;
            ms_license = "msLicense", with_ms_license(String), clear_ms_license;
        }
    }
}
