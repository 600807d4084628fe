// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a rollback cycle FSU job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RollbackCycleFsuJobSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the Exadata Fleet Update action.
    pub fsu_action_id: Option<String>,
    /// The progress.
    pub progress: Option<models::JobProgress>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FsuJobLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the Exadata Fleet Update collection.
    pub fsu_collection_id: String,
    /// The OCID of the cycle of Exadata Fleet Update.
    pub fsu_cycle_id: String,
    /// The OCID of the target resource.
    pub target_id: Option<String>,
}

model! {
    RollbackCycleFsuJobSummary, "type" = "ROLLBACK_MAINTENANCE_CYCLE" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        fsu_action_id = "fsuActionId";
        progress = "progress";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_updated = "timeUpdated";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        fsu_collection_id = "fsuCollectionId";
        fsu_cycle_id = "fsuCycleId";
        target_id = "targetId";
    }
}
