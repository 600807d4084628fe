// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlStatistics {
    /// The database time, in seconds.
    pub database_time_in_sec: f64,
    /// The executions per hour.
    pub executions_per_hour: f64,
    /// The number of executions.
    pub executions_count: i64,
    /// The CPU time, in seconds.
    pub cpu_time_in_sec: f64,
    /// The I/O time, in seconds.
    pub io_time_in_sec: f64,
    /// The inefficient wait time, in seconds.
    pub inefficient_wait_time_in_sec: f64,
    /// The response time, in seconds.
    pub response_time_in_sec: f64,
    /// The number of plans.
    pub plan_count: i64,
    /// The variability.
    pub variability: f64,
    /// The average active sessions.
    pub average_active_sessions: f64,
    /// The database time percentage.
    pub database_time_pct: f64,
    /// The inefficiency, in percent.
    pub inefficiency_in_pct: f64,
    /// The change in CPU time, in percent.
    pub change_in_cpu_time_in_pct: f64,
    /// The change in IO time, in percent.
    pub change_in_io_time_in_pct: f64,
    /// The change in inefficient wait time, in percent.
    pub change_in_inefficient_wait_time_in_pct: f64,
    /// The change in response time, in percent.
    pub change_in_response_time_in_pct: f64,
    /// The change in average active sessions, in percent.
    pub change_in_average_active_sessions_in_pct: f64,
    /// The change in executions per hour, in percent.
    pub change_in_executions_per_hour_in_pct: f64,
    /// The change in inefficiency, in percent.
    pub change_in_inefficiency_in_pct: f64,
}

model! {
    SqlStatistics {
        database_time_in_sec = "databaseTimeInSec";
        executions_per_hour = "executionsPerHour";
        executions_count = "executionsCount";
        cpu_time_in_sec = "cpuTimeInSec";
        io_time_in_sec = "ioTimeInSec";
        inefficient_wait_time_in_sec = "inefficientWaitTimeInSec";
        response_time_in_sec = "responseTimeInSec";
        plan_count = "planCount";
        variability = "variability";
        average_active_sessions = "averageActiveSessions";
        database_time_pct = "databaseTimePct";
        inefficiency_in_pct = "inefficiencyInPct";
        change_in_cpu_time_in_pct = "changeInCpuTimeInPct";
        change_in_io_time_in_pct = "changeInIoTimeInPct";
        change_in_inefficient_wait_time_in_pct = "changeInInefficientWaitTimeInPct";
        change_in_response_time_in_pct = "changeInResponseTimeInPct";
        change_in_average_active_sessions_in_pct = "changeInAverageActiveSessionsInPct";
        change_in_executions_per_hour_in_pct = "changeInExecutionsPerHourInPct";
        change_in_inefficiency_in_pct = "changeInInefficiencyInPct";
    }
}
