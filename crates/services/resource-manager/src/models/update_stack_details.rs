// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStackDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration source.
    pub config_source: Option<models::UpdateConfigSourceDetails>,
    /// The custom Terraform provider.
    pub custom_terraform_provider: Option<models::CustomTerraformProvider>,
    /// Whether the stack gets third-party Terraform providers from the Terraform Registry and can
    /// have a custom provider.
    pub is_third_party_provider_experience_enabled: Option<bool>,
    /// The Terraform variables, by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The Terraform version of the stack. Example: `1.5.x`.
    pub terraform_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateStackDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            config_source = "configSource", with_config_source(models::UpdateConfigSourceDetails),
                clear_config_source;
            custom_terraform_provider = "customTerraformProvider",
                with_custom_terraform_provider(models::CustomTerraformProvider),
                clear_custom_terraform_provider;
            is_third_party_provider_experience_enabled = "isThirdPartyProviderExperienceEnabled",
                with_is_third_party_provider_experience_enabled(bool),
                clear_is_third_party_provider_experience_enabled;
            variables = "variables", with_variables({String}), clear_variables;
            terraform_version = "terraformVersion", with_terraform_version(String),
                clear_terraform_version;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
