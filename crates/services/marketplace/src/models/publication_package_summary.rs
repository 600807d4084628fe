// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a publication package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicationPackageSummary {
    /// The ID of the listing.
    pub listing_id: String,
    /// The version of the package.
    pub package_version: String,
    /// The type of the package.
    pub package_type: models::PublicationPackagePackageType,
    /// The ID of the resource.
    pub resource_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    PublicationPackageSummary {
        listing_id = "listingId";
        package_version = "packageVersion";
        package_type = "packageType";
        resource_id = "resourceId";
        time_created = "timeCreated";
    }
}
