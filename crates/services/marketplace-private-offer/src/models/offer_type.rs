// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the offer type of an offer.
    pub enum OfferType {
        Direct = "DIRECT",
        MultiParty = "MULTI_PARTY",
    }
}
