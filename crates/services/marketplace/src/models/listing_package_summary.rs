// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a listing package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingPackageSummary {
    /// The ID of the listing.
    pub listing_id: Option<String>,
    /// The version of the package.
    pub package_version: Option<String>,
    /// The type of the package.
    pub package_type: Option<models::ListingPackagePackageType>,
    /// The pricing.
    pub pricing: Option<models::PricingModel>,
    /// The regions.
    pub regions: Option<Vec<models::Region>>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    ListingPackageSummary {
        listing_id = "listingId";
        package_version = "packageVersion";
        package_type = "packageType";
        pricing = "pricing";
        regions = "regions";
        resource_id = "resourceId";
        time_created = "timeCreated";
    }
}
