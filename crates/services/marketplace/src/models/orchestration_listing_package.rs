// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An orchestration listing package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrchestrationListingPackage {
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
    /// The link to the resource.
    pub resource_link: Option<String>,
    /// The variables.
    pub variables: Option<Vec<models::OrchestrationVariable>>,
}

model! {
    OrchestrationListingPackage, "packageType" = "ORCHESTRATION" {
        description = "description";
        listing_id = "listingId";
        version = "version";
        pricing = "pricing";
        resource_id = "resourceId";
        time_created = "timeCreated";
        operating_system = "operatingSystem";
        regions = "regions";
        resource_link = "resourceLink";
        variables = "variables";
    }
}
