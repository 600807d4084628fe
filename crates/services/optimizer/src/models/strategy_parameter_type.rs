// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a strategy parameter.
    pub enum StrategyParameterType {
        String = "STRING",
        Boolean = "BOOLEAN",
        Number = "NUMBER",
        Datetime = "DATETIME",
    }
}
