// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A log analytics template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsTemplate {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::LogAnalyticsTemplateLifecycleState,
    /// The facets of the template.
    pub facets: Option<Vec<models::TemplateFacet>>,
    /// The content.
    pub content: Option<String>,
    /// The content format.
    pub content_format: Option<String>,
    /// The parameters.
    pub parameters: Option<String>,
    /// The parameters format.
    pub parameters_format: Option<String>,
    /// The parameters metadata.
    pub parameters_metadata: Option<String>,
}

model! {
    LogAnalyticsTemplate {
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        name = "name";
        type_ = "type";
        is_system = "isSystem";
        lifecycle_state = "lifecycleState";
        facets = "facets";
        content = "content";
        content_format = "contentFormat";
        parameters = "parameters";
        parameters_format = "parametersFormat";
        parameters_metadata = "parametersMetadata";
    }
}
