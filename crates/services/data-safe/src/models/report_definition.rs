// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A report definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportDefinition {
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the parent.
    pub parent_id: Option<String>,
    /// The category.
    pub category: Option<models::ReportDefinitionCategory>,
    /// The description.
    pub description: Option<String>,
    /// The name of the resource that provides the data of the report.
    pub data_source: Option<models::ReportDefinitionDataSource>,
    /// Whether the object is seeded, as opposed to user-defined.
    pub is_seeded: Option<bool>,
    /// The display order.
    pub display_order: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The additional SCIM filter of the report.
    pub scim_filter: Option<String>,
    /// The columns of the report, from left to right.
    pub column_info: Option<Vec<models::Column>>,
    /// The filters of columns.
    pub column_filters: Option<Vec<models::ColumnFilter>>,
    /// The sort columns of the report, in order of precedence.
    pub column_sortings: Option<Vec<models::ColumnSorting>>,
    /// The summary.
    pub summary: Option<Vec<models::Summary>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ReportDefinitionLifecycleState,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// The scheduled report MIME type.
    pub scheduled_report_mime_type: Option<models::ReportDefinitionScheduledReportMimeType>,
    /// The scheduled report row limit.
    pub scheduled_report_row_limit: Option<i64>,
    /// The scheduled report name.
    pub scheduled_report_name: Option<String>,
    /// The OCID of the scheduled report compartment.
    pub scheduled_report_compartment_id: Option<String>,
    /// The period that the report covers.
    pub record_time_span: Option<String>,
    /// The data protection regulations and standards in the report.
    pub compliance_standards: Option<Vec<String>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether schedule pagination is enabled.
    pub is_schedule_pagination_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ReportDefinition {
        display_name = "displayName";
        id = "id";
        parent_id = "parentId";
        category = "category";
        description = "description";
        data_source = "dataSource";
        is_seeded = "isSeeded";
        display_order = "displayOrder";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        scim_filter = "scimFilter";
        column_info = "columnInfo";
        column_filters = "columnFilters";
        column_sortings = "columnSortings";
        summary = "summary";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        schedule = "schedule";
        scheduled_report_mime_type = "scheduledReportMimeType";
        scheduled_report_row_limit = "scheduledReportRowLimit";
        scheduled_report_name = "scheduledReportName";
        scheduled_report_compartment_id = "scheduledReportCompartmentId";
        record_time_span = "recordTimeSpan";
        compliance_standards = "complianceStandards";
        lifecycle_details = "lifecycleDetails";
        is_schedule_pagination_enabled = "isSchedulePaginationEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
