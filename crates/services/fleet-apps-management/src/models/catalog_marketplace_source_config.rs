// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A catalog marketplace source configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogMarketplaceSourceConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The version.
    pub version: Option<String>,
}

model! {
    CatalogMarketplaceSourceConfig, "configSourceType" = "MARKETPLACE_CATALOG_SOURCE" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            listing_id = "listingId", with_listing_id(String);
            version = "version", with_version(String);
        }
    }
}
