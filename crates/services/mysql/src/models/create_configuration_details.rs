// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConfigurationDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the shape.
    pub shape_name: String,
    /// The variables that are set when the DB system is initialized.
    pub init_variables: Option<models::InitializationVariables>,
    /// The variables.
    pub variables: Option<models::ConfigurationVariables>,
    /// The options.
    pub options: Option<Vec<models::Option>>,
    /// The OCID of the configuration that this one is derived from. Informative only.
    pub parent_configuration_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateConfigurationDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            shape_name = "shapeName", with_shape_name(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            init_variables = "initVariables", with_init_variables(models::InitializationVariables);
            variables = "variables", with_variables(models::ConfigurationVariables);
            options = "options", with_options([models::Option]);
            parent_configuration_id = "parentConfigurationId", with_parent_configuration_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
