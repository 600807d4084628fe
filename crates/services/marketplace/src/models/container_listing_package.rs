// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A container listing package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerListingPackage {
    /// The description.
    pub description: Option<String>,
    /// The ID of the listing.
    pub listing_id: String,
    /// The version.
    pub version: String,
    /// The pricing.
    pub pricing: Option<models::PricingModel>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The operating system.
    pub operating_system: Option<models::OperatingSystem>,
    /// The regions.
    pub regions: Option<Vec<models::Region>>,
}

model! {
    ContainerListingPackage, "packageType" = "CONTAINER" {
        description = "description";
        listing_id = "listingId";
        version = "version";
        pricing = "pricing";
        resource_id = "resourceId";
        time_created = "timeCreated";
        operating_system = "operatingSystem";
        regions = "regions";
    }
}
