// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute host group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeHostGroupDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The configurations.
    pub configurations: Option<Vec<models::HostGroupConfiguration>>,
    /// Whether hosts of the group are used only for placements that target the group.
    pub is_targeted_placement_required: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeHostGroupDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            configurations = "configurations",
                with_configurations([models::HostGroupConfiguration]), clear_configurations;
            is_targeted_placement_required = "isTargetedPlacementRequired",
                with_is_targeted_placement_required(bool), clear_is_targeted_placement_required;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
