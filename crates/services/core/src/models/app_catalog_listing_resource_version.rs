// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An application catalog listing resource version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCatalogListingResourceVersion {
    /// The OCID of the listing.
    pub listing_id: Option<String>,
    /// The time of publication.
    pub time_published: Option<DateTime<Utc>>,
    /// The OCID of the listing resource.
    pub listing_resource_id: Option<String>,
    /// The version of the listing resource.
    pub listing_resource_version: Option<String>,
    /// The available regions.
    pub available_regions: Option<Vec<String>>,
    /// The compatible shapes.
    pub compatible_shapes: Option<Vec<String>>,
    /// The accessible ports.
    pub accessible_ports: Option<Vec<i64>>,
    /// The allowed actions.
    pub allowed_actions: Option<Vec<models::AppCatalogListingResourceVersionAllowedAction>>,
}

model! {
    AppCatalogListingResourceVersion {
        listing_id = "listingId";
        time_published = "timePublished";
        listing_resource_id = "listingResourceId";
        listing_resource_version = "listingResourceVersion";
        available_regions = "availableRegions";
        compatible_shapes = "compatibleShapes";
        accessible_ports = "accessiblePorts";
        allowed_actions = "allowedActions";
    }
}
