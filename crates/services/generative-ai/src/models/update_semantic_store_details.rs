// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a semantic store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSemanticStoreDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The model that performs the enrichment.
    pub model_selection: Option<models::SemanticStoreModelSelection>,
    /// Whether enrichment uses annotations, comments and synonyms defined by users, in addition to
    /// metadata. If absent, it remains unchanged.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// The refresh schedule of the semantic store.
    pub refresh_schedule: Option<models::RefreshScheduleDetails>,
    /// The database schemas to enrich. Currently only one schema is supported.
    pub schemas: Option<models::CreateSchemasDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSemanticStoreDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            model_selection = "modelSelection",
                with_model_selection(models::SemanticStoreModelSelection), clear_model_selection;
            is_user_defined_semantics_enabled = "isUserDefinedSemanticsEnabled",
                with_is_user_defined_semantics_enabled(bool),
                clear_is_user_defined_semantics_enabled;
            refresh_schedule = "refreshSchedule",
                with_refresh_schedule(models::RefreshScheduleDetails), clear_refresh_schedule;
            schemas = "schemas", with_schemas(models::CreateSchemasDetails), clear_schemas;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
