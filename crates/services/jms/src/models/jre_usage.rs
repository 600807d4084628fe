// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// JRE usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JreUsage {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The OCID of the fleet.
    pub fleet_id: Option<String>,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The security status of the Java Runtime.
    pub security_status: Option<models::JreUsageSecurityStatus>,
    /// The release date.
    pub release_date: Option<DateTime<Utc>>,
    /// The end-of-support-life date of the Java release family.
    pub end_of_support_life_date: Option<DateTime<Utc>>,
    /// The vendor.
    pub vendor: String,
    /// The distribution.
    pub distribution: String,
    /// The version.
    pub version: String,
    /// The number of days for which the release has been below the security baseline.
    pub days_under_security_baseline: Option<i64>,
    /// The operating systems.
    pub operating_systems: Option<Vec<models::OperatingSystem>>,
    /// The approximate number of Java installations.
    pub approximate_installation_count: Option<i64>,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
    /// The approximate number of managed instances.
    pub approximate_managed_instance_count: Option<i64>,
    /// The number of approximate pending work requests.
    pub approximate_pending_work_request_count: Option<i64>,
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
    JreUsage {
        id = "id";
        fleet_id = "fleetId";
        managed_instance_id = "managedInstanceId";
        security_status = "securityStatus";
        release_date = "releaseDate";
        end_of_support_life_date = "endOfSupportLifeDate";
        vendor = "vendor";
        distribution = "distribution";
        version = "version";
        days_under_security_baseline = "daysUnderSecurityBaseline";
        operating_systems = "operatingSystems";
        approximate_installation_count = "approximateInstallationCount";
        approximate_application_count = "approximateApplicationCount";
        approximate_managed_instance_count = "approximateManagedInstanceCount";
        approximate_pending_work_request_count = "approximatePendingWorkRequestCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
