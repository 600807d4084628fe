// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The logo, base64-encoded.
    pub logo_file_base64_encoded: Option<String>,
    /// The source of the Terraform configuration of the template.
    pub template_config_source: Option<models::UpdateTemplateConfigSourceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateTemplateDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            long_description = "longDescription", with_long_description(String),
                clear_long_description;
            logo_file_base64_encoded = "logoFileBase64Encoded",
                with_logo_file_base64_encoded(String), clear_logo_file_base64_encoded;
            template_config_source = "templateConfigSource",
                with_template_config_source(models::UpdateTemplateConfigSourceDetails),
                clear_template_config_source;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
