// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListListingRevisionPackages` can sort.
    pub enum ListListingRevisionPackagesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
