// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ranking measure1 of save SQL tuning set as.
    pub enum SaveSqlTuningSetAsRankingMeasure1 {
        ElapsedTime = "ELAPSED_TIME",
        CpuTime = "CPU_TIME",
        OptimizerCost = "OPTIMIZER_COST",
        BufferGets = "BUFFER_GETS",
        DiskReads = "DISK_READS",
        DirectWrites = "DIRECT_WRITES",
    }
}
