// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an SQL to generate from an NL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSqlFromNlDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The question or instruction in natural language.
    pub input_natural_language_query: String,
    /// The ID of the model.
    pub model_id: Option<String>,
    /// The completion mode.
    pub completion_mode: Option<models::GenerateSqlFromNlCompletionMode>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GenerateSqlFromNlDetails {
        required {
            input_natural_language_query = "inputNaturalLanguageQuery",
                with_input_natural_language_query(String);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            model_id = "modelId", with_model_id(String);
            completion_mode = "completionMode",
                with_completion_mode(models::GenerateSqlFromNlCompletionMode);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
