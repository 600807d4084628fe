// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pricing type enum.
    pub enum PricingTypeEnum {
        Free = "FREE",
        Byol = "BYOL",
        Paygo = "PAYGO",
    }
}
