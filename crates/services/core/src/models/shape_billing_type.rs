// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the billing type of a shape.
    pub enum ShapeBillingType {
        AlwaysFree = "ALWAYS_FREE",
        LimitedFree = "LIMITED_FREE",
        Paid = "PAID",
    }
}
