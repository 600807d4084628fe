// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an onboarding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOnboardingDetails {
    /// Whether Fleet Application Management tags resources with the fleet name.
    pub is_fams_tag_enabled: Option<bool>,
    /// Whether Fleet Application Management adds the cost tracking tag to resources.
    pub is_cost_tracking_tag_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOnboardingDetails {
        optional {
            is_fams_tag_enabled = "isFamsTagEnabled", with_is_fams_tag_enabled(bool),
                clear_is_fams_tag_enabled;
            is_cost_tracking_tag_enabled = "isCostTrackingTagEnabled",
                with_is_cost_tracking_tag_enabled(bool), clear_is_cost_tracking_tag_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
