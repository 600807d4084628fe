// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a semantic store to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSemanticStoreDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Whether enrichment uses annotations, comments and synonyms defined by users, in addition to
    /// metadata. The default is `true`.
    pub is_user_defined_semantics_enabled: Option<bool>,
    /// The model that performs the enrichment.
    pub model_selection: Option<models::SemanticStoreModelSelection>,
    /// The database described by the semantic store.
    pub data_source: models::CreateDataSourceDetails,
    /// The refresh schedule of the semantic store.
    pub refresh_schedule: Option<models::RefreshScheduleDetails>,
    /// The database schemas to enrich. Currently only one schema is supported.
    pub schemas: models::CreateSchemasDetails,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSemanticStoreDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            data_source = "dataSource", with_data_source(models::CreateDataSourceDetails);
            schemas = "schemas", with_schemas(models::CreateSchemasDetails);
        }
        optional {
            description = "description", with_description(String);
            is_user_defined_semantics_enabled = "isUserDefinedSemanticsEnabled",
                with_is_user_defined_semantics_enabled(bool);
            model_selection = "modelSelection",
                with_model_selection(models::SemanticStoreModelSelection);
            refresh_schedule = "refreshSchedule",
                with_refresh_schedule(models::RefreshScheduleDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
