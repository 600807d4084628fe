// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An SQL bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlBucket {
    /// The version. Example: `1`.
    pub version: Option<f64>,
    /// The type of the database.
    pub database_type: Option<String>,
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The hash value of the SQL execution plan.
    pub plan_hash: i64,
    /// The ID of the response time bucket, such as `<= 3 secs`.
    pub bucket_id: String,
    /// The number of executions. Example: `60`.
    pub executions_count: Option<i64>,
    /// The CPU time, in seconds. Example: `1046`.
    pub cpu_time_in_sec: Option<f64>,
    /// The I/O time, in seconds. Example: `5810`.
    pub io_time_in_sec: Option<f64>,
    /// The other wait time, in seconds. Example: `24061`.
    pub other_wait_time_in_sec: Option<f64>,
    /// The total time, in seconds. Example: `30917`.
    pub total_time_in_sec: Option<f64>,
}

model! {
    SqlBucket {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            sql_identifier = "sqlIdentifier", with_sql_identifier(String);
            plan_hash = "planHash", with_plan_hash(i64);
            bucket_id = "bucketId", with_bucket_id(String);
        }
        optional {
            version = "version", with_version(f64);
            database_type = "databaseType", with_database_type(String);
            executions_count = "executionsCount", with_executions_count(i64);
            cpu_time_in_sec = "cpuTimeInSec", with_cpu_time_in_sec(f64);
            io_time_in_sec = "ioTimeInSec", with_io_time_in_sec(f64);
            other_wait_time_in_sec = "otherWaitTimeInSec", with_other_wait_time_in_sec(f64);
            total_time_in_sec = "totalTimeInSec", with_total_time_in_sec(f64);
        }
    }
}
