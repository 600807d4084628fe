// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a target alert policy association to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetAlertPolicyAssociationDetails {
    /// The OCID of the policy.
    pub policy_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The type of the target.
    pub target_type: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTargetAlertPolicyAssociationDetails {
        required {
            policy_id = "policyId", with_policy_id(String);
            target_id = "targetId", with_target_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            target_type = "targetType", with_target_type(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
