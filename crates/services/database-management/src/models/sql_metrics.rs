// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlMetrics {
    /// The CPU time.
    pub cpu_time: Option<i64>,
    /// The elapsed time.
    pub elapsed_time: Option<i64>,
    /// The total number of buffer gets.
    pub buffer_gets: Option<i64>,
    /// The total number of disk reads.
    pub disk_reads: Option<i64>,
    /// The total number of direct path writes.
    pub direct_writes: Option<i64>,
    /// The executions.
    pub executions: Option<i64>,
}

model! {
    SqlMetrics {
        cpu_time = "cpuTime";
        elapsed_time = "elapsedTime";
        buffer_gets = "bufferGets";
        disk_reads = "diskReads";
        direct_writes = "directWrites";
        executions = "executions";
    }
}
