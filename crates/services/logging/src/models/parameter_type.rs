// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a parameter.
    pub enum ParameterType {
        Integer = "integer",
        String = "string",
        Boolean = "boolean",
    }
}
