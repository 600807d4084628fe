// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of application installation usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationInstallationUsageSummary {
    /// The key of the application installation, unique within the fleet.
    pub application_installation_key: String,
    /// The key of the application.
    pub application_key: String,
    /// The display name.
    pub display_name: String,
    /// The type of the application.
    pub application_type: String,
    /// The file system path of the installation.
    pub installation_path: Option<String>,
    /// The full class paths.
    pub full_class_path: Option<Vec<String>>,
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
    /// The names of the users who invoked the application, separated by commas.
    pub application_invoked_by: Option<String>,
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
    ApplicationInstallationUsageSummary {
        application_installation_key = "applicationInstallationKey";
        application_key = "applicationKey";
        display_name = "displayName";
        application_type = "applicationType";
        installation_path = "installationPath";
        full_class_path = "fullClassPath";
        operating_systems = "operatingSystems";
        approximate_installation_count = "approximateInstallationCount";
        approximate_jre_count = "approximateJreCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        approximate_library_count = "approximateLibraryCount";
        application_invoked_by = "applicationInvokedBy";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
