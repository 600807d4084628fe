// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DR plan execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanExecution {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the plan.
    pub plan_id: String,
    /// The type of the executed DR plan.
    pub plan_execution_type: models::DrPlanExecutionPlanExecutionType,
    /// The options of the plan execution.
    pub execution_options: models::DrPlanExecutionOptions,
    /// The OCID of the disaster recovery (DR) protection group.
    pub dr_protection_group_id: String,
    /// The OCID of the peer of the DR protection group.
    pub peer_dr_protection_group_id: String,
    /// The region of the peer protection group. Example: `us-ashburn-1`.
    pub peer_region: String,
    /// The location of the logs.
    pub log_location: models::ObjectStorageLogLocation,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The duration of the execution in seconds. Example: `750`.
    pub execution_duration_in_sec: Option<i64>,
    /// The group executions.
    pub group_executions: Vec<models::DrPlanGroupExecution>,
    /// The step status counts.
    pub step_status_counts: models::DrPlanExecutionStepStatusCounts,
    /// The lifecycle state.
    pub lifecycle_state: models::DrPlanExecutionLifecycleState,
    /// Details of the lifecycle state.
    pub life_cycle_details: Option<String>,
    /// Whether the object was created or submitted automatically.
    pub is_automatic: bool,
    /// The automatic execution details.
    pub automatic_execution_details: Option<models::AutomaticExecutionDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DrPlanExecution {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        plan_id = "planId";
        plan_execution_type = "planExecutionType";
        execution_options = "executionOptions";
        dr_protection_group_id = "drProtectionGroupId";
        peer_dr_protection_group_id = "peerDrProtectionGroupId";
        peer_region = "peerRegion";
        log_location = "logLocation";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_updated = "timeUpdated";
        time_ended = "timeEnded";
        execution_duration_in_sec = "executionDurationInSec";
        group_executions = "groupExecutions";
        step_status_counts = "stepStatusCounts";
        lifecycle_state = "lifecycleState";
        life_cycle_details = "lifeCycleDetails";
        is_automatic = "isAutomatic";
        automatic_execution_details = "automaticExecutionDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
