// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An FSU cycle.
    ///
    /// The field `type` selects the variant.
    pub enum FsuCycle by "type" {
        Patch(models::PatchFsuCycle) = "PATCH", as_patch;
        Upgrade(models::UpgradeFsuCycle) = "UPGRADE", as_upgrade;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Patch Upgrade;
        /// The display name.
        display_name = "displayName", str, in Patch Upgrade;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Patch Upgrade;
        /// The OCID of the Exadata Fleet Update collection.
        fsu_collection_id = "fsuCollectionId", str, in Patch Upgrade;
        /// The type of the collection.
        collection_type = "collectionType", copy models::FsuCycleCollectionType, in Patch Upgrade;
        /// The OCID of the action in progress, if there is one.
        executing_fsu_action_id = "executingFsuActionId", str, in Patch Upgrade;
        /// The possible next actions. The first one is suggested.
        next_action_to_execute = "nextActionToExecute", ref [models::NextActionToExecuteDetails], in
            Patch Upgrade;
        /// The OCID of the last completed action of the cycle. Absent if none is completed.
        last_completed_action_id = "lastCompletedActionId", str, in Patch Upgrade;
        /// The state of the rollback of the cycle. Absent if none was attempted.
        rollback_cycle_state = "rollbackCycleState", copy models::FsuCycleRollbackCycleState, in
            Patch Upgrade;
        /// The type of the last completed action of the cycle. Absent if none is completed.
        last_completed_action = "lastCompletedAction", copy models::FsuCycleLastCompletedAction, in
            Patch Upgrade;
        /// The details of the goal version.
        goal_version_details = "goalVersionDetails", ref models::FsuGoalVersionDetails, in Patch
            Upgrade;
        /// The batching strategy.
        batching_strategy = "batchingStrategy", ref models::BatchingStrategyDetails, in Patch
            Upgrade;
        /// The schedule of the stage action.
        stage_action_schedule = "stageActionSchedule", ref models::ScheduleDetails, in Patch
            Upgrade;
        /// The schedule of the apply action.
        apply_action_schedule = "applyActionSchedule", ref models::ScheduleDetails, in Patch
            Upgrade;
        /// The configuration of the diagnostics collection.
        diagnostics_collection = "diagnosticsCollection", ref models::DiagnosticsCollectionDetails,
            in Patch Upgrade;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Patch Upgrade;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Patch Upgrade;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Patch Upgrade;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::FsuCycleLifecycleState, in Patch Upgrade;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Patch Upgrade;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Patch Upgrade;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Patch
            Upgrade;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Patch Upgrade;
    }
}
