// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a parameter.
    pub enum ParameterType {
        String = "STRING",
        Integer = "INTEGER",
        Float = "FLOAT",
        Boolean = "BOOLEAN",
        Secure = "SECURE",
    }
}
