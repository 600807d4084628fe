// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A publication package.
    ///
    /// The field `packageType` selects the variant.
    pub enum PublicationPackage by "packageType" {
        Image(models::ImagePublicationPackage) = "IMAGE", as_image;
        Orchestration(models::OrchestrationPublicationPackage) = "ORCHESTRATION", as_orchestration;
    }
    shared {
        /// The description.
        description = "description", str, in Image Orchestration;
        /// The ID of the listing.
        listing_id = "listingId", str, in Image Orchestration;
        /// The version.
        version = "version", str, in Image Orchestration;
        /// The ID of the resource.
        resource_id = "resourceId", str, in Image Orchestration;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Image Orchestration;
        /// The operating system.
        operating_system = "operatingSystem", ref models::OperatingSystem, in Image Orchestration;
    }
}
