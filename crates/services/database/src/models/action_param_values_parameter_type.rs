// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the parameter type of action parameter values.
    pub enum ActionParamValuesParameterType {
        Boolean = "BOOLEAN",
        String = "STRING",
        Integer = "INTEGER",
    }
}
