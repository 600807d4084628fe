// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a VM target asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmTargetAssetDetails {
    /// Whether the asset is excluded from the migration.
    pub is_excluded_from_execution: Option<bool>,
    /// The preferred type of the VM shape.
    pub preferred_shape_type: Option<models::VmTargetAssetPreferredShapeType>,
    /// The performance of the block volumes.
    pub block_volumes_performance: Option<i64>,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
    /// The specification of the instance to launch, from the user.
    pub user_spec: Option<models::LaunchInstanceDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateVmTargetAssetDetails, "type" = "INSTANCE" {
        optional {
            is_excluded_from_execution = "isExcludedFromExecution",
                with_is_excluded_from_execution(bool), clear_is_excluded_from_execution;
            preferred_shape_type = "preferredShapeType",
                with_preferred_shape_type(models::VmTargetAssetPreferredShapeType),
                clear_preferred_shape_type;
            block_volumes_performance = "blockVolumesPerformance",
                with_block_volumes_performance(i64), clear_block_volumes_performance;
            ms_license = "msLicense", with_ms_license(String), clear_ms_license;
            user_spec = "userSpec", with_user_spec(models::LaunchInstanceDetails), clear_user_spec;
        }
    }
}
