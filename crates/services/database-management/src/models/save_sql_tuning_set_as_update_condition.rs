// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update condition of save SQL tuning set as.
    pub enum SaveSqlTuningSetAsUpdateCondition {
        Old = "OLD",
        New = "NEW",
        Null = "NULL",
    }
}
