// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR database CPU usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseCpuUsageCollection {
    /// The name.
    pub name: String,
    /// The version.
    pub version: Option<String>,
    /// The time for querying the database tier, in seconds.
    pub db_query_time_in_secs: Option<f64>,
    /// The number of CPU cores.
    pub num_cpu_cores: Option<i64>,
    /// The number of database CPUs.
    pub database_cpu_count: Option<i64>,
    /// The number of host CPUs.
    pub host_cpu_count: Option<f64>,
    /// The items on this page.
    pub items: Option<Vec<models::AwrDatabaseCpuUsageSummary>>,
}

model! {
    AwrDatabaseCpuUsageCollection, "awrResultType" = "AWRDB_ASH_CPU_USAGE_SET" {
        name = "name";
        version = "version";
        db_query_time_in_secs = "dbQueryTimeInSecs";
        num_cpu_cores = "numCpuCores";
        database_cpu_count = "databaseCpuCount";
        host_cpu_count = "hostCpuCount";
        items = "items";
    }
}
