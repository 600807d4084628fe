// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the report definition.
    pub report_definition_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The MIME type.
    pub mime_type: Option<models::ReportMimeType>,
    /// The time of generation.
    pub time_generated: DateTime<Utc>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ReportLifecycleState,
    /// The type.
    pub type_: Option<models::ReportType>,
    /// The name of the resource that provides the data of the report.
    pub data_source: Option<models::ReportDataSource>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the previous report.
    pub previous_report_id: Option<String>,
    /// The OCID of the next report.
    pub next_report_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Report {
        id = "id";
        display_name = "displayName";
        report_definition_id = "reportDefinitionId";
        description = "description";
        compartment_id = "compartmentId";
        mime_type = "mimeType";
        time_generated = "timeGenerated";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        type_ = "type";
        data_source = "dataSource";
        lifecycle_details = "lifecycleDetails";
        previous_report_id = "previousReportId";
        next_report_id = "nextReportId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
