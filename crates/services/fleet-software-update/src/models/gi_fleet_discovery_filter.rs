// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A GI fleet discovery filter.
    ///
    /// The field `type` selects the variant.
    pub enum GiFleetDiscoveryFilter by "type" {
        CompartmentId(models::GiCompartmentIdFilter) = "COMPARTMENT_ID", as_compartment_id;
        DefinedTag(models::GiDefinedTagsFilter) = "DEFINED_TAG", as_defined_tag;
        FreeformTag(models::GiFreeformTagsFilter) = "FREEFORM_TAG", as_freeform_tag;
        ResourceId(models::GiResourceIdFilter) = "RESOURCE_ID", as_resource_id;
        Version(models::GiVersionFilter) = "VERSION", as_version;
    }
    shared {
        /// The mode.
        mode = "mode", copy models::GiFleetDiscoveryFilterMode, in CompartmentId DefinedTag
            FreeformTag ResourceId Version;
    }
}
