// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Java server instance usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaServerInstanceUsage {
    /// The key of the Java server instance.
    pub server_instance_key: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The name of the Java server instance.
    pub server_instance_name: String,
    /// The server instance port.
    pub server_instance_port: Option<i64>,
    /// The key of the server.
    pub server_key: String,
    /// The name of the server.
    pub server_name: Option<String>,
    /// The version of the Java Server.
    pub server_version: Option<String>,
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The host name.
    pub host_name: Option<String>,
    /// The JVM key.
    pub jvm_key: Option<String>,
    /// The JVM vendor.
    pub jvm_vendor: Option<String>,
    /// The JVM distribution.
    pub jvm_distribution: Option<String>,
    /// The JVM version.
    pub jvm_version: Option<String>,
    /// The JVM security status.
    pub jvm_security_status: Option<models::JavaServerInstanceUsageJvmSecurityStatus>,
    /// The approximate number of deployed applications.
    pub approximate_deployed_application_count: Option<i64>,
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
    JavaServerInstanceUsage {
        server_instance_key = "serverInstanceKey";
        fleet_id = "fleetId";
        server_instance_name = "serverInstanceName";
        server_instance_port = "serverInstancePort";
        server_key = "serverKey";
        server_name = "serverName";
        server_version = "serverVersion";
        managed_instance_id = "managedInstanceId";
        host_name = "hostName";
        jvm_key = "jvmKey";
        jvm_vendor = "jvmVendor";
        jvm_distribution = "jvmDistribution";
        jvm_version = "jvmVersion";
        jvm_security_status = "jvmSecurityStatus";
        approximate_deployed_application_count = "approximateDeployedApplicationCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
