// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of offer of a ccd offer.
    pub enum CcdOfferTypeOfOffer {
        Standard = "STANDARD",
        Custom = "CUSTOM",
        Private = "PRIVATE",
        Contractual = "CONTRACTUAL",
        Flex = "FLEX",
    }
}
