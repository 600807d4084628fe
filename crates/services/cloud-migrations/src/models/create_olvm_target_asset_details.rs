// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OLVM target asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOlvmTargetAssetDetails {
    /// The OCID of the migration plan.
    pub migration_plan_id: String,
    /// Whether the asset is excluded from the migration.
    pub is_excluded_from_execution: bool,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
}

model! {
    CreateOlvmTargetAssetDetails, "type" = "OLVM_INSTANCE" {
        required {
            migration_plan_id = "migrationPlanId", with_migration_plan_id(String);
            is_excluded_from_execution = "isExcludedFromExecution",
                with_is_excluded_from_execution(bool);
        }
        optional {
            ms_license = "msLicense", with_ms_license(String);
        }
    }
}
