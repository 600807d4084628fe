// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a scheduled query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduledQueryDetails {
    /// The name of the scheduled query.
    pub scheduled_query_name: Option<String>,
    /// The type of the processing of the scheduled query.
    pub scheduled_query_processing_type: Option<models::ScheduledQueryProcessingType>,
    /// The subtype of the processing of the scheduled query.
    pub scheduled_query_processing_sub_type: Option<models::ScheduledQueryProcessingSubType>,
    /// The text of the scheduled query.
    pub scheduled_query_text: Option<String>,
    /// The schedule of the query.
    pub scheduled_query_schedule: Option<String>,
    /// The description of the scheduled query.
    pub scheduled_query_description: Option<String>,
    /// The maximum run time of the scheduled query, in seconds.
    pub scheduled_query_maximum_runtime_in_seconds: Option<i64>,
    /// The retention period of the scheduled query, in milliseconds.
    pub scheduled_query_retention_period_in_ms: Option<i64>,
    /// The configuration of the processing of the scheduled query.
    pub scheduled_query_processing_configuration: Option<models::ScheduledQueryProcessingConfig>,
    /// The retention criteria of the scheduled query.
    pub scheduled_query_retention_criteria: Option<models::ScheduledQueryRetentionCriteria>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateScheduledQueryDetails {
        optional {
            scheduled_query_name = "scheduledQueryName", with_scheduled_query_name(String),
                clear_scheduled_query_name;
            scheduled_query_processing_type = "scheduledQueryProcessingType",
                with_scheduled_query_processing_type(models::ScheduledQueryProcessingType),
                clear_scheduled_query_processing_type;
            scheduled_query_processing_sub_type = "scheduledQueryProcessingSubType",
                with_scheduled_query_processing_sub_type(models::ScheduledQueryProcessingSubType),
                clear_scheduled_query_processing_sub_type;
            scheduled_query_text = "scheduledQueryText", with_scheduled_query_text(String),
                clear_scheduled_query_text;
            scheduled_query_schedule = "scheduledQuerySchedule",
                with_scheduled_query_schedule(String), clear_scheduled_query_schedule;
            scheduled_query_description = "scheduledQueryDescription",
                with_scheduled_query_description(String), clear_scheduled_query_description;
            scheduled_query_maximum_runtime_in_seconds = "scheduledQueryMaximumRuntimeInSeconds",
                with_scheduled_query_maximum_runtime_in_seconds(i64),
                clear_scheduled_query_maximum_runtime_in_seconds;
            scheduled_query_retention_period_in_ms = "scheduledQueryRetentionPeriodInMs",
                with_scheduled_query_retention_period_in_ms(i64),
                clear_scheduled_query_retention_period_in_ms;
            scheduled_query_processing_configuration = "scheduledQueryProcessingConfiguration",
                with_scheduled_query_processing_configuration(models::ScheduledQueryProcessingConfig),
                clear_scheduled_query_processing_configuration;
            scheduled_query_retention_criteria = "scheduledQueryRetentionCriteria",
                with_scheduled_query_retention_criteria(models::ScheduledQueryRetentionCriteria),
                clear_scheduled_query_retention_criteria;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
