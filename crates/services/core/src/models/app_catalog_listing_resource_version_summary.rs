// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an application catalog listing resource version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogListingResourceVersionSummary {
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The time of publication.
    pub time_published: Option<DateTime<Utc>>,
    /// The OCID of the listing resource.
    pub listing_resource_id: Option<String>,
    /// The version of the listing resource.
    pub listing_resource_version: Option<String>,
}

model! {
    AppCatalogListingResourceVersionSummary {
        listing_id = "listingId";
        time_published = "timePublished";
        listing_resource_id = "listingResourceId";
        listing_resource_version = "listingResourceVersion";
    }
}
