// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a model to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImportedModelDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment of the imported model.
    pub compartment_id: String,
    /// The provider of the model.
    pub vendor: Option<String>,
    /// The version of the model.
    pub version: Option<String>,
    /// The source to import the model from.
    pub data_source: models::ModelDataSource,
    /// The capabilities of the model.
    pub capabilities: Option<Vec<models::ImportedModelCapability>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateImportedModelDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            data_source = "dataSource", with_data_source(models::ModelDataSource);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            vendor = "vendor", with_vendor(String);
            version = "version", with_version(String);
            capabilities = "capabilities", with_capabilities([models::ImportedModelCapability]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
