// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition blocks operator of a generic condition block.
    pub enum GenericConditionBlockConditionBlocksOperator {
        And = "AND",
        Or = "OR",
        NotAnd = "NOT_AND",
        NotOr = "NOT_OR",
    }
}
