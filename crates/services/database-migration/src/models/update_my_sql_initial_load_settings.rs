// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in MySQL initial load settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMySqlInitialLoadSettings {
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
    UpdateMySqlInitialLoadSettings {
        optional {
            is_consistent = "isConsistent", with_is_consistent(bool);
            is_tz_utc = "isTzUtc", with_is_tz_utc(bool);
            compatibility = "compatibility", with_compatibility([models::CompatibilityOption]);
            primary_key_compatibility = "primaryKeyCompatibility",
                with_primary_key_compatibility(models::MySqlInitialLoadSettingsPrimaryKeyCompatibility);
            is_ignore_existing_objects = "isIgnoreExistingObjects",
                with_is_ignore_existing_objects(bool);
            handle_grant_errors = "handleGrantErrors",
                with_handle_grant_errors(models::MySqlInitialLoadSettingsHandleGrantErrors);
            job_mode = "jobMode", with_job_mode(models::MySqlInitialLoadSettingsJobMode);
        }
    }
}
