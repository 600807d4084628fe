// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of deployed application installation usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployedApplicationInstallationUsageSummary {
    /// The key of the application installation, unique within the fleet.
    pub application_installation_key: String,
    /// The key of the application.
    pub application_key: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The name of the application.
    pub application_name: String,
    /// The type of the application.
    pub application_type: Option<String>,
    /// The application source path.
    pub application_source_path: Option<String>,
    /// Whether the deployed application is clustered.
    pub is_clustered: Option<bool>,
    /// The approximate number of Java Server instances.
    pub approximate_java_server_instance_count: Option<i64>,
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
    DeployedApplicationInstallationUsageSummary {
        application_installation_key = "applicationInstallationKey";
        application_key = "applicationKey";
        fleet_id = "fleetId";
        application_name = "applicationName";
        application_type = "applicationType";
        application_source_path = "applicationSourcePath";
        is_clustered = "isClustered";
        approximate_java_server_instance_count = "approximateJavaServerInstanceCount";
        approximate_library_count = "approximateLibraryCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
