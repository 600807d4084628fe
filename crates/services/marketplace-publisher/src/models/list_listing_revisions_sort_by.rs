// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListListingRevisions` can sort.
    pub enum ListListingRevisionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
