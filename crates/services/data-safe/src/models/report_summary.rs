// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummary {
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the report definition.
    pub report_definition_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The MIME type.
    pub mime_type: Option<models::ReportMimeType>,
    /// The time of generation.
    pub time_generated: DateTime<Utc>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ReportLifecycleState,
    /// The type.
    pub type_: Option<models::ReportType>,
    /// The name of the resource that provides the data of the report.
    pub data_source: Option<models::ReportDataSource>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ReportSummary {
        display_name = "displayName";
        id = "id";
        report_definition_id = "reportDefinitionId";
        description = "description";
        mime_type = "mimeType";
        time_generated = "timeGenerated";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        type_ = "type";
        data_source = "dataSource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
