// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a simple condition.
    pub enum SimpleConditionOperator {
        In = "IN",
        NotIn = "NOT_IN",
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
    }
}
