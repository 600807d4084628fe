// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The location of the results.
    pub result_location: models::ResultLocation,
    /// The description.
    pub description: Option<String>,
    /// The time of the next run.
    pub time_next_run: Option<DateTime<Utc>>,
    /// The format of the output file.
    pub output_file_format: Option<models::ScheduleOutputFileFormat>,
    /// The ID of the saved report.
    pub saved_report_id: Option<String>,
    /// The frequency of the schedule, in the recurrence format of RFC 5545.
    pub schedule_recurrences: String,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The properties of the query.
    pub query_properties: Option<models::QueryProperties>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduleLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Schedule {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        result_location = "resultLocation";
        description = "description";
        time_next_run = "timeNextRun";
        output_file_format = "outputFileFormat";
        saved_report_id = "savedReportId";
        schedule_recurrences = "scheduleRecurrences";
        time_scheduled = "timeScheduled";
        query_properties = "queryProperties";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
