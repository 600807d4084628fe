// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListListings` can sort.
    pub enum ListListingsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
