// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the listing type of a listing.
    pub enum ListingType {
        Community = "COMMUNITY",
        Partner = "PARTNER",
        Private = "PRIVATE",
    }
}
