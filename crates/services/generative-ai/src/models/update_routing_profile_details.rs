// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a routing profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoutingProfileDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The allowed regions. If absent, only the local region is allowed.
    pub region_routing_policy: Option<models::RegionRoutingPolicy>,
    /// The allowed models.
    pub model_routing_policy: Option<models::ModelRoutingPolicy>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRoutingProfileDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            region_routing_policy = "regionRoutingPolicy",
                with_region_routing_policy(models::RegionRoutingPolicy),
                clear_region_routing_policy;
            model_routing_policy = "modelRoutingPolicy",
                with_model_routing_policy(models::ModelRoutingPolicy), clear_model_routing_policy;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
