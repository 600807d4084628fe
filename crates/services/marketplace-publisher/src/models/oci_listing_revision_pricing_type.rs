// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pricing type of an OCI listing revision.
    pub enum OciListingRevisionPricingType {
        Free = "FREE",
        Byol = "BYOL",
        Paygo = "PAYGO",
    }
}
