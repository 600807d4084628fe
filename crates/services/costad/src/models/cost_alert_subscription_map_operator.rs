// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a cost alert subscription map.
    pub enum CostAlertSubscriptionMapOperator {
        And = "AND",
        Or = "OR",
    }
}
