// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a scheduled query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQuerySummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the scheduled query.
    pub scheduled_query_name: Option<String>,
    /// The type of the processing of the scheduled query.
    pub scheduled_query_processing_type: Option<models::ScheduledQueryProcessingType>,
    /// The text of the scheduled query.
    pub scheduled_query_text: Option<String>,
    /// The schedule of the query.
    pub scheduled_query_schedule: Option<String>,
    /// The subtype of the processing of the scheduled query.
    pub scheduled_query_processing_sub_type: Option<models::ScheduledQueryProcessingSubType>,
    /// The configuration of the processing of the scheduled query.
    pub scheduled_query_processing_configuration: Option<models::ScheduledQueryProcessingConfig>,
    /// The instances of the scheduled query.
    pub scheduled_query_instances: Option<String>,
    /// The time of the next run of the scheduled query, in milliseconds.
    pub scheduled_query_next_run_in_ms: Option<i64>,
    /// The retention criteria of the scheduled query.
    pub scheduled_query_retention_criteria: Option<models::ScheduledQueryRetentionCriteria>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ScheduledQueryLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ScheduledQuerySummary {
        id = "id";
        scheduled_query_name = "scheduledQueryName";
        scheduled_query_processing_type = "scheduledQueryProcessingType";
        scheduled_query_text = "scheduledQueryText";
        scheduled_query_schedule = "scheduledQuerySchedule";
        scheduled_query_processing_sub_type = "scheduledQueryProcessingSubType";
        scheduled_query_processing_configuration = "scheduledQueryProcessingConfiguration";
        scheduled_query_instances = "scheduledQueryInstances";
        scheduled_query_next_run_in_ms = "scheduledQueryNextRunInMs";
        scheduled_query_retention_criteria = "scheduledQueryRetentionCriteria";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
