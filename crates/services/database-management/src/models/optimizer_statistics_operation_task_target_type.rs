// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target type of an optimizer statistics operation task.
    pub enum OptimizerStatisticsOperationTaskTargetType {
        Table = "TABLE",
        GlobalTable = "GLOBAL_TABLE",
        CoordinatorTable = "COORDINATOR_TABLE",
        TablePartition = "TABLE_PARTITION",
        TableSubpartition = "TABLE_SUBPARTITION",
        Index = "INDEX",
        IndexPartition = "INDEX_PARTITION",
        IndexSubpartition = "INDEX_SUBPARTITION",
    }
}
