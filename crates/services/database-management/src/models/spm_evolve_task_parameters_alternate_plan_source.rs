// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the alternate plan source of SPM evolve task parameters.
    pub enum SpmEvolveTaskParametersAlternatePlanSource {
        Auto = "AUTO",
        AutomaticWorkloadRepository = "AUTOMATIC_WORKLOAD_REPOSITORY",
        CursorCache = "CURSOR_CACHE",
        SqlTuningSet = "SQL_TUNING_SET",
    }
}
