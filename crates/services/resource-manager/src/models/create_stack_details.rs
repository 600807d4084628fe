// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stack to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStackDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The configuration source.
    pub config_source: models::CreateConfigSourceDetails,
    /// The custom Terraform provider.
    pub custom_terraform_provider: Option<models::CustomTerraformProvider>,
    /// The Terraform variables, by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The Terraform version of the stack. Example: `1.5.x`.
    pub terraform_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStackDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            config_source = "configSource", with_config_source(models::CreateConfigSourceDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            custom_terraform_provider = "customTerraformProvider",
                with_custom_terraform_provider(models::CustomTerraformProvider);
            variables = "variables", with_variables({String});
            terraform_version = "terraformVersion", with_terraform_version(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
