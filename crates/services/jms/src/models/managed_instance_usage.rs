// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Managed instance usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceUsage {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The type of the managed instance.
    pub managed_instance_type: models::ManagedInstanceUsageManagedInstanceType,
    /// The host name.
    pub hostname: Option<String>,
    /// The OCID of the host.
    pub host_id: Option<String>,
    /// The IP addresses.
    pub ip_addresses: Option<Vec<String>>,
    /// The hostnames.
    pub hostnames: Option<Vec<String>>,
    /// The fully qualified domain names (FQDNs).
    pub fqdns: Option<Vec<String>>,
    /// The operating system.
    pub operating_system: Option<models::OperatingSystem>,
    /// The agent.
    pub agent: Option<models::Agent>,
    /// The details of the cluster.
    pub cluster_details: Option<models::ClusterDetails>,
    /// The approximate number of applications.
    pub approximate_application_count: Option<i64>,
    /// The approximate number of Java installations.
    pub approximate_installation_count: Option<i64>,
    /// The approximate number of Java Runtimes.
    pub approximate_jre_count: Option<i64>,
    /// The DRS file status.
    pub drs_file_status: Option<models::ManagedInstanceUsageDrsFileStatus>,
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
    ManagedInstanceUsage {
        managed_instance_id = "managedInstanceId";
        managed_instance_type = "managedInstanceType";
        hostname = "hostname";
        host_id = "hostId";
        ip_addresses = "ipAddresses";
        hostnames = "hostnames";
        fqdns = "fqdns";
        operating_system = "operatingSystem";
        agent = "agent";
        cluster_details = "clusterDetails";
        approximate_application_count = "approximateApplicationCount";
        approximate_installation_count = "approximateInstallationCount";
        approximate_jre_count = "approximateJreCount";
        drs_file_status = "drsFileStatus";
        application_invoked_by = "applicationInvokedBy";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
