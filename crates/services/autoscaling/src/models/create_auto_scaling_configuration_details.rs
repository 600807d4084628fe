// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an auto scaling configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoScalingConfigurationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The cooldown period of the scaling in seconds.
    pub cool_down_in_seconds: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The policies.
    pub policies: Vec<models::CreateAutoScalingPolicyDetails>,
    /// The resource.
    pub resource: models::Resource,
}

model! {
    CreateAutoScalingConfigurationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            policies = "policies", with_policies([models::CreateAutoScalingPolicyDetails]);
            resource = "resource", with_resource(models::Resource);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            cool_down_in_seconds = "coolDownInSeconds", with_cool_down_in_seconds(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
