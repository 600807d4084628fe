// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a template to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The long description.
    pub long_description: Option<String>,
    /// The logo, base64-encoded.
    pub logo_file_base64_encoded: Option<String>,
    /// The source of the Terraform configuration of the template.
    pub template_config_source: models::CreateTemplateConfigSourceDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateTemplateDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            template_config_source = "templateConfigSource",
                with_template_config_source(models::CreateTemplateConfigSourceDetails);
        }
        optional {
            long_description = "longDescription", with_long_description(String);
            logo_file_base64_encoded = "logoFileBase64Encoded",
                with_logo_file_base64_encoded(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
