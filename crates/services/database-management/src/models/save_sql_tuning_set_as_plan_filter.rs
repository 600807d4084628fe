// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan filter of save SQL tuning set as.
    pub enum SaveSqlTuningSetAsPlanFilter {
        LastGenerated = "LAST_GENERATED",
        FirstGenerated = "FIRST_GENERATED",
        LastLoaded = "LAST_LOADED",
        FirstLoaded = "FIRST_LOADED",
        MaxElapsedTime = "MAX_ELAPSED_TIME",
        MaxBufferGets = "MAX_BUFFER_GETS",
        MaxDiskReads = "MAX_DISK_READS",
        MaxDirectWrites = "MAX_DIRECT_WRITES",
        MaxOptimizerCost = "MAX_OPTIMIZER_COST",
    }
}
