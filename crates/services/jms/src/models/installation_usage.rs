// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Installation usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallationUsage {
    /// The key of the Java Runtime installation.
    pub installation_key: Option<String>,
    /// The vendor of the Java Runtime.
    pub jre_vendor: String,
    /// The distribution of the Java Runtime.
    pub jre_distribution: String,
    /// The version of the Java Runtime.
    pub jre_version: String,
    /// The security status of the Java Runtime.
    pub security_status: Option<models::InstallationUsageSecurityStatus>,
    /// The path.
    pub path: String,
    /// The operating system.
    pub os: String,
    /// The architecture.
    pub architecture: String,
    /// The operating system.
    pub operating_system: Option<models::OperatingSystem>,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
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
}

model! {
    InstallationUsage {
        installation_key = "installationKey";
        jre_vendor = "jreVendor";
        jre_distribution = "jreDistribution";
        jre_version = "jreVersion";
        security_status = "securityStatus";
        path = "path";
        os = "os";
        architecture = "architecture";
        operating_system = "operatingSystem";
        approximate_application_count = "approximateApplicationCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
