// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Library usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryUsage {
    /// The key of the library.
    pub library_key: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The name of the library.
    pub library_name: String,
    /// The library version.
    pub library_version: Option<String>,
    /// The CVE ID.
    ///
    /// Deprecated.
    #[deprecated]
    pub cve_id: Option<String>,
    /// The CVSS score.
    ///
    /// Deprecated.
    #[deprecated]
    pub cvss_score: Option<f64>,
    /// Whether it is dynamically detected.
    pub is_dynamically_detected: bool,
    /// The highest vulnerability score.
    pub highest_vulnerability_score: Option<f64>,
    /// The vulnerabilities.
    pub vulnerabilities: Option<Vec<models::LibraryVulnerability>>,
    /// The confidence level.
    pub confidence_level: Option<models::LibraryUsageConfidenceLevel>,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
    /// The approximate number of Java Server instances.
    pub approximate_java_server_instance_count: Option<i64>,
    /// The approximate number of deployed applications.
    pub approximate_deployed_application_count: Option<i64>,
    /// The approximate number of managed instances.
    pub approximate_managed_instance_count: Option<i64>,
    /// The start of the time range. Data is kept per day, so only the date is considered.
    pub time_start: Option<DateTime<Utc>>,
    /// The end of the time range. Data is kept per day, so only the date is considered.
    pub time_end: Option<DateTime<Utc>>,
    /// The time of the first report or detection. It can precede the requested time range.
    pub time_first_seen: Option<DateTime<Utc>>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: Option<DateTime<Utc>>,
    /// The time when the CVE was last refreshed.
    ///
    /// Deprecated.
    #[deprecated]
    pub time_last_cve_refreshed: Option<DateTime<Utc>>,
}

model! {
    LibraryUsage {
        library_key = "libraryKey";
        fleet_id = "fleetId";
        library_name = "libraryName";
        library_version = "libraryVersion";
        cve_id = "cveId";
        cvss_score = "cvssScore";
        is_dynamically_detected = "isDynamicallyDetected";
        highest_vulnerability_score = "highestVulnerabilityScore";
        vulnerabilities = "vulnerabilities";
        confidence_level = "confidenceLevel";
        approximate_application_count = "approximateApplicationCount";
        approximate_java_server_instance_count = "approximateJavaServerInstanceCount";
        approximate_deployed_application_count = "approximateDeployedApplicationCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
        time_last_cve_refreshed = "timeLastCveRefreshed";
    }
}
