// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the customer segment of a ccd offer.
    pub enum CcdOfferCustomerSegment {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}
