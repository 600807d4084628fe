// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a crypto sqlnet parameter value.
    pub enum CryptoSqlnetParameterValueType {
        Text = "TEXT",
        Boolean = "BOOLEAN",
        List = "LIST",
    }
}
