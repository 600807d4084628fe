// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a pricing model.
    pub enum PricingModelType {
        Free = "FREE",
        Byol = "BYOL",
        Paygo = "PAYGO",
    }
}
