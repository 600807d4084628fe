// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A maintenance execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceExecution {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaintenanceExecutionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The type of the target resource.
    pub target_resource_type: Option<models::MaintenanceExecutionTargetResourceType>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: Option<String>,
    /// The OCID of the maintenance run.
    pub maintenance_run_id: Option<String>,
    /// The type of the maintenance.
    pub maintenance_type: Option<models::MaintenanceExecutionMaintenanceType>,
    /// The subtype of the maintenance.
    pub maintenance_subtype: Option<models::MaintenanceExecutionMaintenanceSubtype>,
    /// The patching mode: rolling or non-rolling.
    pub patching_mode: Option<models::MaintenanceExecutionPatchingMode>,
    /// The version of the source.
    pub source_version: Option<String>,
    /// The target version of the software for the patching.
    pub target_version: Option<String>,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes. From 15 to 120.
    pub custom_action_timeout_in_mins: Option<i64>,
    /// The OCID of the workflow.
    pub workflow_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The total time taken in minutes.
    pub total_time_taken_in_mins: Option<i64>,
}

model! {
    MaintenanceExecution {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        target_resource_type = "targetResourceType";
        infrastructure_id = "infrastructureId";
        maintenance_run_id = "maintenanceRunId";
        maintenance_type = "maintenanceType";
        maintenance_subtype = "maintenanceSubtype";
        patching_mode = "patchingMode";
        source_version = "sourceVersion";
        target_version = "targetVersion";
        is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled";
        custom_action_timeout_in_mins = "customActionTimeoutInMins";
        workflow_id = "workflowId";
        system_tags = "systemTags";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        total_time_taken_in_mins = "totalTimeTakenInMins";
    }
}
