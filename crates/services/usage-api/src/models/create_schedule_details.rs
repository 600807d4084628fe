// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduleDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The format of the output file.
    pub output_file_format: Option<models::ScheduleOutputFileFormat>,
    /// The ID of the saved report.
    pub saved_report_id: Option<String>,
    /// The location of the results.
    pub result_location: models::ResultLocation,
    /// The frequency of the schedule, in the recurrence format of RFC 5545.
    pub schedule_recurrences: String,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The properties of the query.
    pub query_properties: Option<models::QueryProperties>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateScheduleDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            result_location = "resultLocation", with_result_location(models::ResultLocation);
            schedule_recurrences = "scheduleRecurrences", with_schedule_recurrences(String);
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>);
        }
        optional {
            description = "description", with_description(String);
            output_file_format = "outputFileFormat",
                with_output_file_format(models::ScheduleOutputFileFormat);
            saved_report_id = "savedReportId", with_saved_report_id(String);
            query_properties = "queryProperties", with_query_properties(models::QueryProperties);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
