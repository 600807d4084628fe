// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A DB external instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DBExternalInstance {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The name of the instance.
    pub instance_name: String,
    /// The host name.
    pub host_name: String,
    /// The number of CPUs.
    pub cpu_count: Option<i64>,
    /// The host memory capacity. In GB.
    pub host_memory_capacity: Option<f64>,
    /// The version.
    pub version: Option<String>,
    /// The parallel.
    pub parallel: Option<String>,
    /// The instance role.
    pub instance_role: Option<String>,
    /// The logins.
    pub logins: Option<String>,
    /// The status of the database.
    pub database_status: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The edition.
    pub edition: Option<String>,
    /// The startup time.
    pub startup_time: Option<DateTime<Utc>>,
}

model! {
    DBExternalInstance, "metricName" = "DB_EXTERNAL_INSTANCE" {
        required {
            instance_name = "instanceName", with_instance_name(String);
            host_name = "hostName", with_host_name(String);
        }
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            cpu_count = "cpuCount", with_cpu_count(i64);
            host_memory_capacity = "hostMemoryCapacity", with_host_memory_capacity(f64);
            version = "version", with_version(String);
            parallel = "parallel", with_parallel(String);
            instance_role = "instanceRole", with_instance_role(String);
            logins = "logins", with_logins(String);
            database_status = "databaseStatus", with_database_status(String);
            status = "status", with_status(String);
            edition = "edition", with_edition(String);
            startup_time = "startupTime", with_startup_time(DateTime<Utc>);
        }
    }
}
