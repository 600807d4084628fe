// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a script.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScriptDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The type of the content.
    pub content_type: Option<models::ScriptContentType>,
    /// The content of the script. Parameters have the form `<ORAP><ON>name</ON><OV>value</OV><OS>is
    /// secret</OS></ORAP>`.
    pub content: Option<String>,
    /// The file name of the uploaded script.
    pub content_file_name: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::ScriptParameter>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateScriptDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            content_type = "contentType", with_content_type(models::ScriptContentType),
                clear_content_type;
            content = "content", with_content(String), clear_content;
            content_file_name = "contentFileName", with_content_file_name(String),
                clear_content_file_name;
            parameters = "parameters", with_parameters([models::ScriptParameter]), clear_parameters;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
