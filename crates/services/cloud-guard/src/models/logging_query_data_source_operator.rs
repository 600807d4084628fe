// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a logging query data source.
    pub enum LoggingQueryDataSourceOperator {
        Equal = "EQUAL",
        Greater = "GREATER",
        Greaterthanequalto = "GREATERTHANEQUALTO",
        Less = "LESS",
        Lessthanequalto = "LESSTHANEQUALTO",
    }
}
