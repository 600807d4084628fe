// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// MySQL initial load settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlInitialLoadSettings {
    /// Whether dumps are consistent, with the instance locked for backup during the dump.
    pub is_consistent: Option<bool>,
    /// Whether the dump starts with a statement that sets the time zone to UTC.
    pub is_tz_utc: Option<bool>,
    /// The compatibility requirements of HeatWave MySQL that are applied to the dumped tables.
    pub compatibility: Option<Vec<models::CompatibilityOption>>,
    /// The compatibility option for tables without primary keys.
    pub primary_key_compatibility: Option<models::MySqlInitialLoadSettingsPrimaryKeyCompatibility>,
    /// Whether to import the dump even if the target schema already has some of its objects.
    pub is_ignore_existing_objects: Option<bool>,
    /// The action after errors of GRANT or REVOKE.
    pub handle_grant_errors: Option<models::MySqlInitialLoadSettingsHandleGrantErrors>,
    /// The mode of the Data Pump job.
    pub job_mode: Option<models::MySqlInitialLoadSettingsJobMode>,
}

model! {
    MySqlInitialLoadSettings {
        is_consistent = "isConsistent";
        is_tz_utc = "isTzUtc";
        compatibility = "compatibility";
        primary_key_compatibility = "primaryKeyCompatibility";
        is_ignore_existing_objects = "isIgnoreExistingObjects";
        handle_grant_errors = "handleGrantErrors";
        job_mode = "jobMode";
    }
}
