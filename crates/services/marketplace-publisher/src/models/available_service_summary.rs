// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an available service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableServiceSummary {
    /// The icon.
    pub icon: Option<models::ListingRevisionIconAttachment>,
    /// The ID of the listing.
    pub listing_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The tagline.
    pub tagline: Option<String>,
}

model! {
    AvailableServiceSummary {
        icon = "icon";
        listing_id = "listingId";
        display_name = "displayName";
        short_description = "shortDescription";
        tagline = "tagline";
    }
}
