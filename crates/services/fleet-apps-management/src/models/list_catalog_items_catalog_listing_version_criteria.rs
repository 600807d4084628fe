// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `catalogListingVersionCriteria` in `ListCatalogItems`.
    pub enum ListCatalogItemsCatalogListingVersionCriteria {
        ListAllVersions = "LIST_ALL_VERSIONS",
        ListEarliestVersionOnly = "LIST_EARLIEST_VERSION_ONLY",
        ListLatestVersionOnly = "LIST_LATEST_VERSION_ONLY",
    }
}
