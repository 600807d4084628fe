// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VM target asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVmTargetAssetDetails {
    /// The OCID of the migration plan.
    pub migration_plan_id: String,
    /// Whether the asset is excluded from the migration.
    pub is_excluded_from_execution: bool,
    /// The preferred type of the VM shape.
    pub preferred_shape_type: models::VmTargetAssetPreferredShapeType,
    /// The performance of the block volumes.
    pub block_volumes_performance: Option<i64>,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
    /// The specification of the instance to launch, from the user.
    pub user_spec: models::LaunchInstanceDetails,
}

model! {
    CreateVmTargetAssetDetails, "type" = "INSTANCE" {
        required {
            migration_plan_id = "migrationPlanId", with_migration_plan_id(String);
            is_excluded_from_execution = "isExcludedFromExecution",
                with_is_excluded_from_execution(bool);
            preferred_shape_type = "preferredShapeType",
                with_preferred_shape_type(models::VmTargetAssetPreferredShapeType);
            user_spec = "userSpec", with_user_spec(models::LaunchInstanceDetails);
        }
        optional {
            block_volumes_performance = "blockVolumesPerformance",
                with_block_volumes_performance(i64);
            ms_license = "msLicense", with_ms_license(String);
        }
    }
}
