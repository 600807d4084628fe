// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A VM target asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmTargetAsset {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::TargetAssetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the migration plan.
    pub migration_plan_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the created resource.
    pub created_resource_id: Option<String>,
    /// Whether the asset is excluded from the migration.
    pub is_excluded_from_execution: bool,
    /// The messages about compatibility issues.
    pub compatibility_messages: Option<Vec<models::CompatibilityMessage>>,
    /// The estimated cost.
    pub estimated_cost: models::CostEstimation,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the assessment.
    pub time_assessed: DateTime<Utc>,
    /// The migration asset.
    pub migration_asset: Option<models::MigrationAsset>,
    /// The preferred type of the VM shape.
    pub preferred_shape_type: models::VmTargetAssetPreferredShapeType,
    /// The test spec.
    pub test_spec: Option<models::LaunchInstanceDetails>,
    /// The performance of the block volumes.
    pub block_volumes_performance: Option<i64>,
    /// The Microsoft license for the VM.
    pub ms_license: Option<String>,
    /// The specification of the instance to launch, from the user.
    pub user_spec: Option<models::LaunchInstanceDetails>,
    /// The recommended configuration for launching the instance.
    pub recommended_spec: Option<models::LaunchInstanceDetails>,
}

model! {
    VmTargetAsset, "type" = "INSTANCE" {
        id = "id";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        migration_plan_id = "migrationPlanId";
        compartment_id = "compartmentId";
        created_resource_id = "createdResourceId";
        is_excluded_from_execution = "isExcludedFromExecution";
        compatibility_messages = "compatibilityMessages";
        estimated_cost = "estimatedCost";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_assessed = "timeAssessed";
        migration_asset = "migrationAsset";
        preferred_shape_type = "preferredShapeType";
        test_spec = "testSpec";
        block_volumes_performance = "blockVolumesPerformance";
        ms_license = "msLicense";
        user_spec = "userSpec";
        recommended_spec = "recommendedSpec";
    }
}
