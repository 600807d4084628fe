// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A guest OS fleet discovery filter.
    ///
    /// The field `type` selects the variant.
    pub enum GuestOsFleetDiscoveryFilter by "type" {
        CompartmentId(models::GuestOsCompartmentIdFilter) = "COMPARTMENT_ID", as_compartment_id;
        DefinedTag(models::GuestOsDefinedTagsFilter) = "DEFINED_TAG", as_defined_tag;
        ExadataReleaseVersion(models::GuestOsExadataReleaseVersionFilter)
            = "EXADATA_RELEASE_VERSION", as_exadata_release_version;
        FreeformTag(models::GuestOsFreeformTagsFilter) = "FREEFORM_TAG", as_freeform_tag;
        ResourceId(models::GuestOsResourceIdFilter) = "RESOURCE_ID", as_resource_id;
        Version(models::GuestOsVersionFilter) = "VERSION", as_version;
    }
    shared {
        /// The mode.
        mode = "mode", copy models::GuestOsFleetDiscoveryFilterMode, in CompartmentId DefinedTag
            ExadataReleaseVersion FreeformTag ResourceId Version;
    }
}
