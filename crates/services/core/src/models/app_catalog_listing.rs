// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An application catalog listing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogListing {
    /// The contact URL.
    pub contact_url: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The time of publication.
    pub time_published: Option<DateTime<Utc>>,
    /// The publisher logo URL.
    pub publisher_logo_url: Option<String>,
    /// The name of the publisher.
    pub publisher_name: Option<String>,
    /// The summary.
    pub summary: Option<String>,
}

model! {
    AppCatalogListing {
        contact_url = "contactUrl";
        description = "description";
        listing_id = "listingId";
        display_name = "displayName";
        time_published = "timePublished";
        publisher_logo_url = "publisherLogoUrl";
        publisher_name = "publisherName";
        summary = "summary";
    }
}
