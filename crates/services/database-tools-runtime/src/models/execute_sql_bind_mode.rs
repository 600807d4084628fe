// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of an execute SQL bind.
    pub enum ExecuteSqlBindMode {
        In = "IN",
        Inout = "INOUT",
        Out = "OUT",
    }
}
