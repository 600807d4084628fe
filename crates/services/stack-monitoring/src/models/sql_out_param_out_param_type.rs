// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the out parameter type of an SQL out parameter.
    pub enum SqlOutParamOutParamType {
        SqlCursor = "SQL_CURSOR",
        Array = "ARRAY",
        NoOutParam = "NO_OUT_PARAM",
    }
}
