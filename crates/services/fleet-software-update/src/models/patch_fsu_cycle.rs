// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A patch FSU cycle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchFsuCycle {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Exadata Fleet Update collection.
    pub fsu_collection_id: String,
    /// The type of the collection.
    pub collection_type: Option<models::FsuCycleCollectionType>,
    /// The OCID of the action in progress, if there is one.
    pub executing_fsu_action_id: Option<String>,
    /// The possible next actions. The first one is suggested.
    pub next_action_to_execute: Option<Vec<models::NextActionToExecuteDetails>>,
    /// The OCID of the last completed action of the cycle. Absent if none is completed.
    pub last_completed_action_id: Option<String>,
    /// The state of the rollback of the cycle. Absent if none was attempted.
    pub rollback_cycle_state: Option<models::FsuCycleRollbackCycleState>,
    /// The type of the last completed action of the cycle. Absent if none is completed.
    pub last_completed_action: Option<models::FsuCycleLastCompletedAction>,
    /// The details of the goal version.
    pub goal_version_details: Option<models::FsuGoalVersionDetails>,
    /// The batching strategy.
    pub batching_strategy: Option<models::BatchingStrategyDetails>,
    /// The schedule of the stage action.
    pub stage_action_schedule: Option<models::ScheduleDetails>,
    /// The schedule of the apply action.
    pub apply_action_schedule: Option<models::ScheduleDetails>,
    /// The configuration of the diagnostics collection.
    pub diagnostics_collection: Option<models::DiagnosticsCollectionDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::FsuCycleLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether to ignore conflicting or missing patches between source and goal homes. Does not
    /// apply to updates of the Exadata image.
    pub is_ignore_patches: Option<bool>,
    /// The IDs of the patches to ignore. Does not apply to updates of the Exadata image.
    pub is_ignore_missing_patches: Option<Vec<String>>,
    /// The timeout for draining sessions of database services, in seconds.
    pub max_drain_timeout_in_seconds: Option<i64>,
    /// Whether database services stay on the same VMs across the maintenance update.
    pub is_keep_placement: Option<bool>,
}

model! {
    PatchFsuCycle, "type" = "PATCH" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        fsu_collection_id = "fsuCollectionId";
        collection_type = "collectionType";
        executing_fsu_action_id = "executingFsuActionId";
        next_action_to_execute = "nextActionToExecute";
        last_completed_action_id = "lastCompletedActionId";
        rollback_cycle_state = "rollbackCycleState";
        last_completed_action = "lastCompletedAction";
        goal_version_details = "goalVersionDetails";
        batching_strategy = "batchingStrategy";
        stage_action_schedule = "stageActionSchedule";
        apply_action_schedule = "applyActionSchedule";
        diagnostics_collection = "diagnosticsCollection";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_ignore_patches = "isIgnorePatches";
        is_ignore_missing_patches = "isIgnoreMissingPatches";
        max_drain_timeout_in_seconds = "maxDrainTimeoutInSeconds";
        is_keep_placement = "isKeepPlacement";
    }
}
