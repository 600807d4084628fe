// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a condition operator.
    pub enum ConditionOperatorName {
        And = "AND",
        Or = "OR",
        In = "IN",
        NotIn = "NOT_IN",
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Range = "RANGE",
    }
}
