// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Java server usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaServerUsage {
    /// The key of the server.
    pub server_key: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The name of the server.
    pub server_name: String,
    /// The version of the Java Server.
    pub server_version: Option<String>,
    /// The number of server instances.
    pub server_instance_count: Option<i64>,
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
    JavaServerUsage {
        server_key = "serverKey";
        fleet_id = "fleetId";
        server_name = "serverName";
        server_version = "serverVersion";
        server_instance_count = "serverInstanceCount";
        approximate_deployed_application_count = "approximateDeployedApplicationCount";
        time_start = "timeStart";
        time_end = "timeEnd";
        time_first_seen = "timeFirstSeen";
        time_last_seen = "timeLastSeen";
    }
}
