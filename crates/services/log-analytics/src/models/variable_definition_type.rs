// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a variable definition.
    pub enum VariableDefinitionType {
        Number = "NUMBER",
        String = "STRING",
        Timestamp = "TIMESTAMP",
    }
}
