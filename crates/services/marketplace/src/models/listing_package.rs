// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A listing package.
    ///
    /// The field `packageType` selects the variant.
    pub enum ListingPackage by "packageType" {
        Container(models::ContainerListingPackage) = "CONTAINER", as_container;
        Image(models::ImageListingPackage) = "IMAGE", as_image;
        Kubernetes(models::KubernetesListingPackage) = "KUBERNETES", as_kubernetes;
        Orchestration(models::OrchestrationListingPackage) = "ORCHESTRATION", as_orchestration;
    }
    shared {
        /// The description.
        description = "description", str, in Container Image Kubernetes Orchestration;
        /// The ID of the listing.
        listing_id = "listingId", str, in Container Image Kubernetes Orchestration;
        /// The version.
        version = "version", str, in Container Image Kubernetes Orchestration;
        /// The pricing.
        pricing = "pricing", ref models::PricingModel, in Container Image Kubernetes Orchestration;
        /// The ID of the resource.
        resource_id = "resourceId", str, in Container Image Kubernetes Orchestration;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Container Image Kubernetes
            Orchestration;
        /// The operating system.
        operating_system = "operatingSystem", ref models::OperatingSystem, in Container Image
            Kubernetes Orchestration;
        /// The regions.
        regions = "regions", ref [models::Region], in Container Image Kubernetes Orchestration;
    }
}
