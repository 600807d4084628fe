// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A DBOS configuration instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DBOSConfigInstance {
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The name of the instance.
    pub instance_name: String,
    /// The host name.
    pub host_name: String,
    /// The number of CPUs.
    pub num_cpus: Option<i64>,
    /// The number of CPU cores.
    pub num_cpu_cores: Option<i64>,
    /// The number of CPU sockets.
    pub num_cpu_sockets: Option<i64>,
    /// The physical memory bytes.
    pub physical_memory_bytes: Option<f64>,
}

model! {
    DBOSConfigInstance, "metricName" = "DB_OS_CONFIG_INSTANCE" {
        required {
            instance_name = "instanceName", with_instance_name(String);
            host_name = "hostName", with_host_name(String);
        }
        optional {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            num_cpus = "numCPUs", with_num_cpus(i64);
            num_cpu_cores = "numCPUCores", with_num_cpu_cores(i64);
            num_cpu_sockets = "numCPUSockets", with_num_cpu_sockets(i64);
            physical_memory_bytes = "physicalMemoryBytes", with_physical_memory_bytes(f64);
        }
    }
}
