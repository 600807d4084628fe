// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackupDetails {
    /// The OCID of the database.
    pub database_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// The retention of the long-term backup, in years.
    pub retention_period_in_years: Option<i64>,
}

model! {
    CreateBackupDetails {
        required {
            database_id = "databaseId", with_database_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64);
            retention_period_in_years = "retentionPeriodInYears",
                with_retention_period_in_years(i64);
        }
    }
}
