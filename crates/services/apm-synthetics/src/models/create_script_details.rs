// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a script to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScriptDetails {
    /// The display name.
    pub display_name: String,
    /// The type of the content.
    pub content_type: models::ScriptContentType,
    /// The content of the script. Parameters have the form `<ORAP><ON>name</ON><OV>value</OV><OS>is
    /// secret</OS></ORAP>`.
    pub content: String,
    /// The file name of the uploaded script.
    pub content_file_name: Option<String>,
    /// The parameters.
    pub parameters: Option<Vec<models::ScriptParameter>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateScriptDetails {
        required {
            display_name = "displayName", with_display_name(String);
            content_type = "contentType", with_content_type(models::ScriptContentType);
            content = "content", with_content(String);
        }
        optional {
            content_file_name = "contentFileName", with_content_file_name(String);
            parameters = "parameters", with_parameters([models::ScriptParameter]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
