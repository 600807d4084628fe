// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data type of a job out bind.
    pub enum JobOutBindDataType {
        Number = "NUMBER",
        String = "STRING",
        Clob = "CLOB",
    }
}
