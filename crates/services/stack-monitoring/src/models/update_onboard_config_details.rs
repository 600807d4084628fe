// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an onboard configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOnboardConfigDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The version.
    pub version: Option<String>,
    /// Whether the configuration is marked as manually configured.
    pub is_manually_onboarded: Option<bool>,
    /// The names of the policies.
    pub policy_names: Option<Vec<String>>,
    /// The dynamic groups for Stack Monitoring.
    pub dynamic_groups: Option<Vec<models::DynamicGroupDetails>>,
    /// The user groups for Stack Monitoring.
    pub user_groups: Option<Vec<models::GroupDetails>>,
    /// The additional configurations.
    pub additional_configurations: Option<models::AdditionalConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateOnboardConfigDetails, "configType" = "ONBOARD" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            version = "version", with_version(String), clear_version;
            is_manually_onboarded = "isManuallyOnboarded", with_is_manually_onboarded(bool),
                clear_is_manually_onboarded;
            policy_names = "policyNames", with_policy_names([String]), clear_policy_names;
            dynamic_groups = "dynamicGroups", with_dynamic_groups([models::DynamicGroupDetails]),
                clear_dynamic_groups;
            user_groups = "userGroups", with_user_groups([models::GroupDetails]), clear_user_groups;
            additional_configurations = "additionalConfigurations",
                with_additional_configurations(models::AdditionalConfigurationDetails),
                clear_additional_configurations;
        }
    }
}
