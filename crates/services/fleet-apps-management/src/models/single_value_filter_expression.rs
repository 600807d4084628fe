// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the expression of a single value filter.
    pub enum SingleValueFilterExpression {
        Equal = "EQUAL",
        NotEqual = "NOT_EQUAL",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
    }
}
