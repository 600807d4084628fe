// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Application usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationUsage {
    /// The ID of the application, unique within the fleet.
    pub application_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the application.
    pub application_type: String,
    /// The operating systems.
    pub operating_systems: Option<Vec<models::OperatingSystem>>,
    /// The approximate number of Java installations.
    pub approximate_installation_count: Option<i64>,
    /// The approximate number of Java Runtimes.
    pub approximate_jre_count: Option<i64>,
    /// The approximate number of managed instances.
    pub approximate_managed_instance_count: Option<i64>,
    /// The approximate number of libraries.
    pub approximate_library_count: Option<i64>,
    /// The start of the time range. Data is kept per day, so only the date is considered.
    pub time_start: Option<DateTime<Utc>>,
    /// The end of the time range. Data is kept per day, so only the date is considered.
    pub time_end: Option<DateTime<Utc>>,
    /// The time of the first report or detection. It can precede the requested time range.
    pub time_first_seen: Option<DateTime<Utc>>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: Option<DateTime<Utc>>,
}

model! {
    ApplicationUsage {
        application_id = "applicationId";
        display_name = "displayName";
        application_type = "applicationType";
        operating_systems = "operatingSystems";
        approximate_installation_count = "approximateInstallationCount";
        approximate_jre_count = "approximateJreCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        approximate_library_count = "approximateLibraryCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
