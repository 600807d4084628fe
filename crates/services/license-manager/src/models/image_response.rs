// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An image response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageResponse {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name of the listing.
    pub listing_name: Option<String>,
    /// The publisher.
    pub publisher: Option<String>,
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
}

model! {
    ImageResponse {
        id = "id";
        listing_name = "listingName";
        publisher = "publisher";
        listing_id = "listingId";
        package_version = "packageVersion";
    }
}
