// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a maintenance run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceRunDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// Whether the patch now is enabled.
    pub is_patch_now_enabled: Option<bool>,
    /// The OCID of the patch.
    pub patch_id: Option<String>,
    /// The patching mode: `ROLLING`, the default, or `NONROLLING`, which involves downtime.
    pub patching_mode: Option<models::MaintenanceRunPatchingMode>,
    /// Whether a custom wait before the patching of each server is enabled.
    pub is_custom_action_timeout_enabled: Option<bool>,
    /// The wait before the patching of each server in minutes.
    pub custom_action_timeout_in_mins: Option<i64>,
    /// The timeout of the custom action between the current database servers, in minutes.
    pub current_custom_action_timeout_in_mins: Option<i64>,
    /// Whether it is a resume patching.
    pub is_resume_patching: Option<bool>,
    /// The target version for patching the database servers.
    pub target_db_server_version: Option<String>,
    /// The target version for patching the storage servers (cells).
    pub target_storage_server_version: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateMaintenanceRunDetails {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>),
                clear_time_scheduled;
            is_patch_now_enabled = "isPatchNowEnabled", with_is_patch_now_enabled(bool),
                clear_is_patch_now_enabled;
            patch_id = "patchId", with_patch_id(String), clear_patch_id;
            patching_mode = "patchingMode", with_patching_mode(models::MaintenanceRunPatchingMode),
                clear_patching_mode;
            is_custom_action_timeout_enabled = "isCustomActionTimeoutEnabled",
                with_is_custom_action_timeout_enabled(bool), clear_is_custom_action_timeout_enabled;
            custom_action_timeout_in_mins = "customActionTimeoutInMins",
                with_custom_action_timeout_in_mins(i64), clear_custom_action_timeout_in_mins;
            current_custom_action_timeout_in_mins = "currentCustomActionTimeoutInMins",
                with_current_custom_action_timeout_in_mins(i64),
                clear_current_custom_action_timeout_in_mins;
            is_resume_patching = "isResumePatching", with_is_resume_patching(bool),
                clear_is_resume_patching;
            target_db_server_version = "targetDbServerVersion",
                with_target_db_server_version(String), clear_target_db_server_version;
            target_storage_server_version = "targetStorageServerVersion",
                with_target_storage_server_version(String), clear_target_storage_server_version;
        }
    }
}
