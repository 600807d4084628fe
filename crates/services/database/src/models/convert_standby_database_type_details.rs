// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a standby database type to convert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertStandbyDatabaseTypeDetails {
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Secret,
    /// The standby conversion type.
    pub standby_conversion_type: models::ConvertStandbyDatabaseTypeStandbyConversionType,
    /// The snapshot duration, in days.
    pub snapshot_duration_in_days: Option<i64>,
}

model! {
    ConvertStandbyDatabaseTypeDetails {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
            standby_conversion_type = "standbyConversionType",
                with_standby_conversion_type(models::ConvertStandbyDatabaseTypeStandbyConversionType);
        }
        optional {
            snapshot_duration_in_days = "snapshotDurationInDays",
                with_snapshot_duration_in_days(i64);
        }
    }
}
