// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the estimate of data pump parameters.
    pub enum DataPumpParametersEstimate {
        Blocks = "BLOCKS",
        Statistics = "STATISTICS",
    }
}
