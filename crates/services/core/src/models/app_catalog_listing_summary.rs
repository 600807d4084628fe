// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an application catalog listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogListingSummary {
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The summary.
    pub summary: Option<String>,
    /// The name of the publisher.
    pub publisher_name: Option<String>,
}

model! {
    AppCatalogListingSummary {
        listing_id = "listingId";
        display_name = "displayName";
        summary = "summary";
        publisher_name = "publisherName";
    }
}
