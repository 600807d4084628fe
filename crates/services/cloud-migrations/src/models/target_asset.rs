// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A target asset.
    ///
    /// The field `type` selects the variant.
    pub enum TargetAsset by "type" {
        Instance(models::VmTargetAsset) = "INSTANCE", as_instance;
        OlvmInstance(models::OlvmTargetAsset) = "OLVM_INSTANCE", as_olvm_instance;
    }
    shared {
        /// The ID of the resource. Cannot be changed later.
        id = "id", str, in Instance OlvmInstance;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Instance OlvmInstance;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::TargetAssetLifecycleState, in Instance
            OlvmInstance;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Instance OlvmInstance;
        /// The OCID of the migration plan.
        migration_plan_id = "migrationPlanId", str, in Instance OlvmInstance;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Instance OlvmInstance;
        /// The ID of the created resource.
        created_resource_id = "createdResourceId", str, in Instance OlvmInstance;
        /// Whether the asset is excluded from the migration.
        is_excluded_from_execution = "isExcludedFromExecution", copy bool, in Instance OlvmInstance;
        /// The messages about compatibility issues.
        compatibility_messages = "compatibilityMessages", ref [models::CompatibilityMessage], in
            Instance OlvmInstance;
        /// The estimated cost.
        estimated_cost = "estimatedCost", ref models::CostEstimation, in Instance OlvmInstance;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Instance OlvmInstance;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Instance OlvmInstance;
        /// The time of the assessment.
        time_assessed = "timeAssessed", copy DateTime<Utc>, in Instance OlvmInstance;
        /// The migration asset.
        migration_asset = "migrationAsset", ref models::MigrationAsset, in Instance OlvmInstance;
    }
}
