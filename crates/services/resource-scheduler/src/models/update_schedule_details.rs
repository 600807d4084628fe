// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduleDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The action.
    pub action: Option<models::ScheduleAction>,
    /// The recurrence of the schedule, in RFC 5545 or cron format depending on `recurrenceType`.
    pub recurrence_details: Option<String>,
    /// The type of the recurrence.
    pub recurrence_type: Option<models::ScheduleRecurrenceType>,
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
    cleared: Vec<String>,
}

update! {
    UpdateScheduleDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            action = "action", with_action(models::ScheduleAction), clear_action;
            recurrence_details = "recurrenceDetails", with_recurrence_details(String),
                clear_recurrence_details;
            recurrence_type = "recurrenceType",
                with_recurrence_type(models::ScheduleRecurrenceType), clear_recurrence_type;
            resource_filters = "resourceFilters", with_resource_filters([models::ResourceFilter]),
                clear_resource_filters;
            resources = "resources", with_resources([models::Resource]), clear_resources;
            time_starts = "timeStarts", with_time_starts(DateTime<Utc>), clear_time_starts;
            time_ends = "timeEnds", with_time_ends(DateTime<Utc>), clear_time_ends;
            local_time_zone = "localTimeZone", with_local_time_zone(String), clear_local_time_zone;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
