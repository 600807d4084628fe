// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target asset to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateTargetAssetDetails by "type", sent {
        Instance(models::CreateVmTargetAssetDetails) = "INSTANCE", as_instance;
        OlvmInstance(models::CreateOlvmTargetAssetDetails) = "OLVM_INSTANCE", as_olvm_instance;
    }
    shared {
        /// The OCID of the migration plan.
        migration_plan_id = "migrationPlanId", str, in Instance OlvmInstance;
        /// Whether the asset is excluded from the migration.
        is_excluded_from_execution = "isExcludedFromExecution", copy bool, in Instance OlvmInstance;
    }
}
