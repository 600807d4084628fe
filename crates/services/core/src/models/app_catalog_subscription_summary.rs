// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an application catalog subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogSubscriptionSummary {
    /// The name of the publisher.
    pub publisher_name: Option<String>,
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The version of the listing resource.
    pub listing_resource_version: Option<String>,
    /// The ID of the listing resource.
    pub listing_resource_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The summary.
    pub summary: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    AppCatalogSubscriptionSummary {
        publisher_name = "publisherName";
        listing_id = "listingId";
        listing_resource_version = "listingResourceVersion";
        listing_resource_id = "listingResourceId";
        display_name = "displayName";
        summary = "summary";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
    }
}
