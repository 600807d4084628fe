// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An orchestration publication package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrchestrationPublicationPackage {
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
    /// The link to the resource.
    pub resource_link: Option<String>,
    /// The variables.
    pub variables: Option<Vec<models::OrchestrationVariable>>,
}

model! {
    OrchestrationPublicationPackage, "packageType" = "ORCHESTRATION" {
        description = "description";
        listing_id = "listingId";
        version = "version";
        resource_id = "resourceId";
        time_created = "timeCreated";
        operating_system = "operatingSystem";
        resource_link = "resourceLink";
        variables = "variables";
    }
}
