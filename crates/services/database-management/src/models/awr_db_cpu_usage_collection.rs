// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR DB CPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbCpuUsageCollection {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The query key.
    pub query_key: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The number of CPU cores.
    pub num_cpu_cores: Option<i64>,
    /// The number of CPUs.
    pub cpu_count: Option<i64>,
    /// The number of CPUs.
    pub num_cpus: Option<f64>,
    /// The items on this page.
    pub items: Option<Vec<models::AwrDbCpuUsageSummary>>,
}

model! {
    AwrDbCpuUsageCollection, "awrResultType" = "AWRDB_ASH_CPU_USAGE_SET" {
        name = "name";
        version = "version";
        query_key = "queryKey";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        num_cpu_cores = "numCpuCores";
        cpu_count = "cpuCount";
        num_cpus = "numCpus";
        items = "items";
    }
}
