// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a scheduled query to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduledQueryDetails {
    /// The name of the scheduled query.
    pub scheduled_query_name: Option<String>,
    /// The type of the processing of the scheduled query.
    pub scheduled_query_processing_type: Option<models::ScheduledQueryProcessingType>,
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
    /// The subtype of the processing of the scheduled query.
    pub scheduled_query_processing_sub_type: Option<models::ScheduledQueryProcessingSubType>,
    /// The configuration of the processing of the scheduled query.
    pub scheduled_query_processing_configuration: Option<models::ScheduledQueryProcessingConfig>,
    /// The retention criteria of the scheduled query.
    pub scheduled_query_retention_criteria: Option<models::ScheduledQueryRetentionCriteria>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateScheduledQueryDetails {
        optional {
            scheduled_query_name = "scheduledQueryName", with_scheduled_query_name(String);
            scheduled_query_processing_type = "scheduledQueryProcessingType",
                with_scheduled_query_processing_type(models::ScheduledQueryProcessingType);
            scheduled_query_text = "scheduledQueryText", with_scheduled_query_text(String);
            scheduled_query_schedule = "scheduledQuerySchedule",
                with_scheduled_query_schedule(String);
            scheduled_query_description = "scheduledQueryDescription",
                with_scheduled_query_description(String);
            scheduled_query_maximum_runtime_in_seconds = "scheduledQueryMaximumRuntimeInSeconds",
                with_scheduled_query_maximum_runtime_in_seconds(i64);
            scheduled_query_retention_period_in_ms = "scheduledQueryRetentionPeriodInMs",
                with_scheduled_query_retention_period_in_ms(i64);
            scheduled_query_processing_sub_type = "scheduledQueryProcessingSubType",
                with_scheduled_query_processing_sub_type(models::ScheduledQueryProcessingSubType);
            scheduled_query_processing_configuration = "scheduledQueryProcessingConfiguration",
                with_scheduled_query_processing_configuration(models::ScheduledQueryProcessingConfig);
            scheduled_query_retention_criteria = "scheduledQueryRetentionCriteria",
                with_scheduled_query_retention_criteria(models::ScheduledQueryRetentionCriteria);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
