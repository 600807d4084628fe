// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// DB external properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DBExternalProperties {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The name.
    pub name: Option<String>,
    /// The log mode.
    pub log_mode: Option<String>,
    /// The CDB.
    pub cdb: Option<String>,
    /// The open mode of the database.
    pub open_mode: Option<String>,
    /// The role of the database.
    pub database_role: Option<String>,
    /// The guard status.
    pub guard_status: Option<String>,
    /// The name of the platform.
    pub platform_name: Option<String>,
    /// The control file type.
    pub control_file_type: Option<String>,
    /// Whether a switchover is allowed.
    pub switchover_status: Option<String>,
    /// The creation time or the created items.
    pub created: Option<DateTime<Utc>>,
}

model! {
    DBExternalProperties, "metricName" = "DB_EXTERNAL_PROPERTIES" {
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            name = "name", with_name(String);
            log_mode = "logMode", with_log_mode(String);
            cdb = "cdb", with_cdb(String);
            open_mode = "openMode", with_open_mode(String);
            database_role = "databaseRole", with_database_role(String);
            guard_status = "guardStatus", with_guard_status(String);
            platform_name = "platformName", with_platform_name(String);
            control_file_type = "controlFileType", with_control_file_type(String);
            switchover_status = "switchoverStatus", with_switchover_status(String);
            created = "created", with_created(DateTime<Utc>);
        }
    }
}
