// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL plan insight aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanInsightAggregation {
    /// The hash value of the SQL execution plan.
    pub plan_hash: i64,
    /// The I/O time, in seconds.
    pub io_time_in_sec: f64,
    /// The CPU time, in seconds.
    pub cpu_time_in_sec: f64,
    /// The inefficient wait time, in seconds.
    pub inefficient_wait_time_in_sec: f64,
    /// The number of executions.
    pub executions_count: i64,
}

model! {
    SqlPlanInsightAggregation {
        plan_hash = "planHash";
        io_time_in_sec = "ioTimeInSec";
        cpu_time_in_sec = "cpuTimeInSec";
        inefficient_wait_time_in_sec = "inefficientWaitTimeInSec";
        executions_count = "executionsCount";
    }
}
