// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of an FSU action.
    ///
    /// The field `type` selects the variant.
    pub enum FsuActionSummary by "type" {
        Apply(models::ApplyActionSummary) = "APPLY", as_apply;
        Cleanup(models::CleanupActionSummary) = "CLEANUP", as_cleanup;
        Precheck(models::PrecheckActionSummary) = "PRECHECK", as_precheck;
        RollbackAndRemoveTarget(models::RollbackActionSummary) = "ROLLBACK_AND_REMOVE_TARGET",
            as_rollback_and_remove_target;
        RollbackMaintenanceCycle(models::RollbackCycleActionSummary) = "ROLLBACK_MAINTENANCE_CYCLE",
            as_rollback_maintenance_cycle;
        Stage(models::StageActionSummary) = "STAGE", as_stage;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Apply Cleanup Precheck RollbackAndRemoveTarget RollbackMaintenanceCycle
            Stage;
        /// The display name.
        display_name = "displayName", str, in Apply Cleanup Precheck RollbackAndRemoveTarget
            RollbackMaintenanceCycle Stage;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Apply Cleanup Precheck RollbackAndRemoveTarget
            RollbackMaintenanceCycle Stage;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::FsuActionLifecycleState, in Apply Cleanup
            Precheck RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Apply Cleanup Precheck
            RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Apply
            Cleanup Precheck RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Apply Cleanup
            Precheck RollbackAndRemoveTarget RollbackMaintenanceCycle Stage;
    }
}
