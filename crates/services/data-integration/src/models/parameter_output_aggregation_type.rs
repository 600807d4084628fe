// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the output aggregation type of a parameter.
    pub enum ParameterOutputAggregationType {
        Min = "MIN",
        Max = "MAX",
        Count = "COUNT",
        Sum = "SUM",
    }
}
