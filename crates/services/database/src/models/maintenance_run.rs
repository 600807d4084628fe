// @generated from spec/database.yaml by cargo xtask generate; do not edit.

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
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The type of the target resource.
    pub target_resource_type: Option<models::MaintenanceRunTargetResourceType>,
    /// The ID of the target resource.
    pub target_resource_id: Option<String>,
    /// The type of the maintenance.
    pub maintenance_type: Option<models::MaintenanceRunMaintenanceType>,
    /// The ID of the patch.
    pub patch_id: Option<String>,
    /// The subtype of the maintenance.
    pub maintenance_subtype: Option<models::MaintenanceRunMaintenanceSubtype>,
    /// Whether the time zone file for daylight saving time (DST) is updated automatically. Patching
    /// is then non-rolling.
    pub is_dst_file_update_enabled: Option<bool>,
    /// The OCID of the maintenance run of the peer container database.
    pub peer_maintenance_run_id: Option<String>,
    /// The OCIDs of the maintenance runs of the peer container databases.
    pub peer_maintenance_run_ids: Option<Vec<String>>,
    /// The patching mode: `ROLLING`, the default, or `NONROLLING`, which involves downtime.
    pub patching_mode: Option<models::MaintenanceRunPatchingMode>,
    /// The number of failed patches.
    pub patch_failure_count: Option<i64>,
    /// The target version for patching the database servers.
    pub target_db_server_version: Option<String>,
    /// The target version for patching the storage servers (cells).
    pub target_storage_server_version: Option<String>,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes.
    pub custom_action_timeout_in_mins: Option<i64>,
    /// The timeout of the custom action between the current database servers, in minutes.
    pub current_custom_action_timeout_in_mins: Option<i64>,
    /// The status of the patching.
    pub patching_status: Option<models::MaintenanceRunPatchingStatus>,
    /// The start time of patching.
    pub patching_start_time: Option<DateTime<Utc>>,
    /// The end time of patching.
    pub patching_end_time: Option<DateTime<Utc>>,
    /// The estimated time of the patching in minutes.
    pub estimated_patching_time: Option<models::EstimatedPatchingTime>,
    /// The name of the infrastructure component that is currently patched.
    pub current_patching_component: Option<String>,
    /// The estimated start time of the next patching of an infrastructure component.
    pub estimated_component_patching_start_time: Option<DateTime<Utc>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the maintenance run supports granular maintenance.
    pub is_maintenance_run_granular: Option<bool>,
    /// The total time taken in minutes.
    pub total_time_taken_in_mins: Option<i64>,
    /// The OCID of the resource that the maintenance run gets its target versions from.
    pub reference_resource_id_for_image_updates: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// The window type descriptions.
    pub window_type_descriptions: Option<Vec<models::WindowTypeDescription>>,
}

model! {
    MaintenanceRun {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_scheduled = "timeScheduled";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        target_resource_type = "targetResourceType";
        target_resource_id = "targetResourceId";
        maintenance_type = "maintenanceType";
        patch_id = "patchId";
        maintenance_subtype = "maintenanceSubtype";
        is_dst_file_update_enabled = "isDstFileUpdateEnabled";
        peer_maintenance_run_id = "peerMaintenanceRunId";
        peer_maintenance_run_ids = "peerMaintenanceRunIds";
        patching_mode = "patchingMode";
        patch_failure_count = "patchFailureCount";
        target_db_server_version = "targetDbServerVersion";
        target_storage_server_version = "targetStorageServerVersion";
        is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled";
        custom_action_timeout_in_mins = "customActionTimeoutInMins";
        current_custom_action_timeout_in_mins = "currentCustomActionTimeoutInMins";
        patching_status = "patchingStatus";
        patching_start_time = "patchingStartTime";
        patching_end_time = "patchingEndTime";
        estimated_patching_time = "estimatedPatchingTime";
        current_patching_component = "currentPatchingComponent";
        estimated_component_patching_start_time = "estimatedComponentPatchingStartTime";
        system_tags = "systemTags";
        is_maintenance_run_granular = "isMaintenanceRunGranular";
        total_time_taken_in_mins = "totalTimeTakenInMins";
        reference_resource_id_for_image_updates = "referenceResourceIdForImageUpdates";
        database_software_image_id = "databaseSoftwareImageId";
        window_type_descriptions = "windowTypeDescriptions";
    }
}
