// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an onboard configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOnboardConfigDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The version.
    pub version: Option<String>,
    /// Whether the configuration is marked as manually configured.
    pub is_manually_onboarded: bool,
    /// The names of the policies.
    pub policy_names: Option<Vec<String>>,
    /// The dynamic groups for Stack Monitoring.
    pub dynamic_groups: Option<Vec<models::DynamicGroupDetails>>,
    /// The user groups for Stack Monitoring.
    pub user_groups: Option<Vec<models::GroupDetails>>,
    /// The additional configurations.
    pub additional_configurations: Option<models::AdditionalConfigurationDetails>,
}

model! {
    CreateOnboardConfigDetails, "configType" = "ONBOARD" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            is_manually_onboarded = "isManuallyOnboarded", with_is_manually_onboarded(bool);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            version = "version", with_version(String);
            policy_names = "policyNames", with_policy_names([String]);
            dynamic_groups = "dynamicGroups", with_dynamic_groups([models::DynamicGroupDetails]);
            user_groups = "userGroups", with_user_groups([models::GroupDetails]);
            additional_configurations = "additionalConfigurations",
                with_additional_configurations(models::AdditionalConfigurationDetails);
        }
    }
}
