// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduleDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The action.
    pub action: models::ScheduleAction,
    /// The recurrence of the schedule, in RFC 5545 or cron format depending on `recurrenceType`.
    pub recurrence_details: String,
    /// The type of the recurrence.
    pub recurrence_type: models::ScheduleRecurrenceType,
    /// The filters for the resources.
    pub resource_filters: Option<Vec<models::ResourceFilter>>,
    /// The affected resources.
    pub resources: Option<Vec<models::Resource>>,
    /// The start time of the schedule.
    pub time_starts: Option<DateTime<Utc>>,
    /// The end time of the schedule.
    pub time_ends: Option<DateTime<Utc>>,
    /// The IANA time zone that the recurrence is evaluated in.
    pub local_time_zone: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateScheduleDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            action = "action", with_action(models::ScheduleAction);
            recurrence_details = "recurrenceDetails", with_recurrence_details(String);
            recurrence_type = "recurrenceType",
                with_recurrence_type(models::ScheduleRecurrenceType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            resource_filters = "resourceFilters", with_resource_filters([models::ResourceFilter]);
            resources = "resources", with_resources([models::Resource]);
            time_starts = "timeStarts", with_time_starts(DateTime<Utc>);
            time_ends = "timeEnds", with_time_ends(DateTime<Utc>);
            local_time_zone = "localTimeZone", with_local_time_zone(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
