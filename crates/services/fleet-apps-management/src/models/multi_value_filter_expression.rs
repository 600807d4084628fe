// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the expression of a multi value filter.
    pub enum MultiValueFilterExpression {
        In = "IN",
        NotIn = "NOT_IN",
        Between = "BETWEEN",
    }
}
