// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the load option of a load SQL tuning set.
    pub enum LoadSqlTuningSetLoadOption {
        Insert = "INSERT",
        Update = "UPDATE",
        Merge = "MERGE",
    }
}
