// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a report definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportDefinitionSummary {
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The category.
    pub category: Option<models::ReportDefinitionCategory>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is seeded, as opposed to user-defined.
    pub is_seeded: Option<bool>,
    /// The display order.
    pub display_order: Option<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the resource that provides the data of the report.
    pub data_source: Option<models::ReportDefinitionDataSource>,
    /// The lifecycle state.
    pub lifecycle_state: models::ReportDefinitionLifecycleState,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// The data protection regulations and standards in the report.
    pub compliance_standards: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ReportDefinitionSummary {
        display_name = "displayName";
        id = "id";
        category = "category";
        description = "description";
        is_seeded = "isSeeded";
        display_order = "displayOrder";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        compartment_id = "compartmentId";
        data_source = "dataSource";
        lifecycle_state = "lifecycleState";
        schedule = "schedule";
        compliance_standards = "complianceStandards";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
