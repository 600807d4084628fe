// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOffers` can sort.
    pub enum ListOffersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
