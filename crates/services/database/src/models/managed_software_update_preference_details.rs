// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a managed software update preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSoftwareUpdatePreferenceDetails {
    /// The days of the week.
    pub days_of_week: Vec<models::ManagedSoftwareUpdateDayOfWeek>,
    /// The hour of the day.
    pub hour_of_day: i64,
    /// The update mode. Default: `ROLLING`.
    pub update_mode: Option<models::ManagedSoftwareUpdatePreferenceUpdateMode>,
    /// The version scheme details.
    pub version_scheme_details: models::VersionSchemeDetails,
}

model! {
    ManagedSoftwareUpdatePreferenceDetails {
        required {
            days_of_week = "daysOfWeek",
                with_days_of_week([models::ManagedSoftwareUpdateDayOfWeek]);
            hour_of_day = "hourOfDay", with_hour_of_day(i64);
            version_scheme_details = "versionSchemeDetails",
                with_version_scheme_details(models::VersionSchemeDetails);
        }
        optional {
            update_mode = "updateMode",
                with_update_mode(models::ManagedSoftwareUpdatePreferenceUpdateMode);
        }
    }
}
