// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeSqlStatistics` can sort.
    pub enum SummarizeSqlStatisticsSortBy {
        DatabaseTimeInSec = "databaseTimeInSec",
        ExecutionsPerHour = "executionsPerHour",
        ExecutionsCount = "executionsCount",
        CpuTimeInSec = "cpuTimeInSec",
        IoTimeInSec = "ioTimeInSec",
        InefficientWaitTimeInSec = "inefficientWaitTimeInSec",
        ResponseTimeInSec = "responseTimeInSec",
        PlanCount = "planCount",
        Variability = "variability",
        AverageActiveSessions = "averageActiveSessions",
        DatabaseTimePct = "databaseTimePct",
        InefficiencyInPct = "inefficiencyInPct",
        ChangeInCpuTimeInPct = "changeInCpuTimeInPct",
        ChangeInIoTimeInPct = "changeInIoTimeInPct",
        ChangeInInefficientWaitTimeInPct = "changeInInefficientWaitTimeInPct",
        ChangeInResponseTimeInPct = "changeInResponseTimeInPct",
        ChangeInAverageActiveSessionsInPct = "changeInAverageActiveSessionsInPct",
        ChangeInExecutionsPerHourInPct = "changeInExecutionsPerHourInPct",
        ChangeInInefficiencyInPct = "changeInInefficiencyInPct",
    }
}
