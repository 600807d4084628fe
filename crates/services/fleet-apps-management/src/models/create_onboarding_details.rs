// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an onboarding to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOnboardingDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether Fleet Application Management tags resources with the fleet name.
    pub is_fams_tag_enabled: Option<bool>,
    /// Whether Fleet Application Management adds the cost tracking tag to resources.
    pub is_cost_tracking_tag_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOnboardingDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            is_fams_tag_enabled = "isFamsTagEnabled", with_is_fams_tag_enabled(bool);
            is_cost_tracking_tag_enabled = "isCostTrackingTagEnabled",
                with_is_cost_tracking_tag_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
