// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A maintenance run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceRun {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaintenanceRunLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time for which the maintenance run was originally scheduled.
    pub initial_scheduled_time: Option<DateTime<Utc>>,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The type of the target resource.
    pub target_resource_type: Option<models::MaintenanceRunTargetResourceType>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: Option<String>,
    /// The type of the maintenance.
    pub maintenance_type: Option<models::MaintenanceRunMaintenanceType>,
    /// The ID of the patch, made of its type and version.
    pub patch_identifier: Option<String>,
    /// The subtype of the maintenance.
    pub maintenance_subtype: Option<models::MaintenanceRunMaintenanceSubtype>,
    /// The patching mode: rolling or non-rolling. Default: `ROLLING`.
    pub patching_mode: Option<models::MaintenanceRunPatchingMode>,
    /// The number of failed patches.
    pub patch_failure_count: Option<i64>,
    /// The version of the source.
    pub source_version: Option<String>,
    /// The target version of the software for the patching.
    pub target_version: Option<String>,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes. From 15 to 120.
    pub custom_action_timeout_in_mins: Option<i64>,
    /// The status of the patching.
    pub patching_status: Option<models::MaintenanceRunPatchingStatus>,
    /// The start time of patching.
    pub patching_start_time: Option<DateTime<Utc>>,
    /// The end time of patching.
    pub patching_end_time: Option<DateTime<Utc>>,
    /// The estimated time of the patching in minutes.
    pub estimated_patching_time: Option<i64>,
    /// The name of the infrastructure component that is currently patched.
    pub current_patching_component: Option<String>,
    /// The estimated start time of the next patching of an infrastructure component.
    pub estimated_component_patching_start_time: Option<DateTime<Utc>>,
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
    MaintenanceRun {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        initial_scheduled_time = "initialScheduledTime";
        time_scheduled = "timeScheduled";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        target_resource_type = "targetResourceType";
        infrastructure_id = "infrastructureId";
        maintenance_type = "maintenanceType";
        patch_identifier = "patchIdentifier";
        maintenance_subtype = "maintenanceSubtype";
        patching_mode = "patchingMode";
        patch_failure_count = "patchFailureCount";
        source_version = "sourceVersion";
        target_version = "targetVersion";
        is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled";
        custom_action_timeout_in_mins = "customActionTimeoutInMins";
        patching_status = "patchingStatus";
        patching_start_time = "patchingStartTime";
        patching_end_time = "patchingEndTime";
        estimated_patching_time = "estimatedPatchingTime";
        current_patching_component = "currentPatchingComponent";
        estimated_component_patching_start_time = "estimatedComponentPatchingStartTime";
        system_tags = "systemTags";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        total_time_taken_in_mins = "totalTimeTakenInMins";
    }
}
