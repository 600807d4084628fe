// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an artifact.
    ///
    /// The field `category` selects the variant.
    pub enum ArtifactDetails by "category" {
        Generic(models::GenericArtifactDetails) = "GENERIC", as_generic;
        PlatformSpecific(models::PlatformSpecificArtifactDetails) = "PLATFORM_SPECIFIC",
            as_platform_specific;
    }
}
