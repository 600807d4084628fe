// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource filter.
    ///
    /// The field `attribute` selects the variant.
    pub enum ResourceFilter by "attribute" {
        CompartmentId(models::CompartmentIdResourceFilter) = "COMPARTMENT_ID", as_compartment_id;
        DefinedTags(models::DefinedTagsResourceFilter) = "DEFINED_TAGS", as_defined_tags;
        LifecycleState(models::LifecycleStateResourceFilter) = "LIFECYCLE_STATE",
            as_lifecycle_state;
        ResourceType(models::ResourceTypeResourceFilter) = "RESOURCE_TYPE", as_resource_type;
        TimeCreated(models::TimeCreatedResourceFilter) = "TIME_CREATED", as_time_created;
    }
}
