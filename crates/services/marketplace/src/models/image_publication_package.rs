// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An image publication package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePublicationPackage {
    /// The description.
    pub description: Option<String>,
    /// The ID of the listing.
    pub listing_id: String,
    /// The version.
    pub version: String,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The operating system.
    pub operating_system: Option<models::OperatingSystem>,
    /// The ID of the App Catalog listing of the package.
    pub app_catalog_listing_id: Option<String>,
    /// The version of the App Catalog listing resource of the package.
    pub app_catalog_listing_resource_version: Option<String>,
    /// The ID of the image.
    pub image_id: Option<String>,
}

model! {
    ImagePublicationPackage, "packageType" = "IMAGE" {
        description = "description";
        listing_id = "listingId";
        version = "version";
        resource_id = "resourceId";
        time_created = "timeCreated";
        operating_system = "operatingSystem";
        app_catalog_listing_id = "appCatalogListingId";
        app_catalog_listing_resource_version = "appCatalogListingResourceVersion";
        image_id = "imageId";
    }
}
