// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a user assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAssessmentSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The ignored targets, as a list of maps.
    pub ignored_targets: Option<Vec<Value>>,
    /// The ignored assessments, as a list of maps.
    pub ignored_assessment_ids: Option<Vec<Value>>,
    /// Whether the assessment is the baseline.
    pub is_baseline: Option<bool>,
    /// Whether the assessment deviates from the baseline.
    pub is_deviated_from_baseline: Option<bool>,
    /// The OCID of the baseline that the latest assessment was last compared with.
    pub last_compared_baseline_id: Option<String>,
    /// The OCID of the target database group.
    pub target_database_group_id: Option<String>,
    /// The type of the target.
    pub target_type: Option<models::UserAssessmentTargetType>,
    /// The lifecycle state.
    pub lifecycle_state: models::UserAssessmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the assessment that is the schedule.
    pub schedule_assessment_id: Option<String>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// The statistics.
    pub statistics: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the target databases.
    pub target_ids: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The originator that triggered the operation.
    pub triggered_by: Option<models::UserAssessmentTriggeredBy>,
    /// The type.
    pub type_: models::UserAssessmentType,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UserAssessmentSummary {
        compartment_id = "compartmentId";
        description = "description";
        display_name = "displayName";
        id = "id";
        ignored_targets = "ignoredTargets";
        ignored_assessment_ids = "ignoredAssessmentIds";
        is_baseline = "isBaseline";
        is_deviated_from_baseline = "isDeviatedFromBaseline";
        last_compared_baseline_id = "lastComparedBaselineId";
        target_database_group_id = "targetDatabaseGroupId";
        target_type = "targetType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        schedule_assessment_id = "scheduleAssessmentId";
        is_assessment_scheduled = "isAssessmentScheduled";
        schedule = "schedule";
        statistics = "statistics";
        target_ids = "targetIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_assessed = "timeLastAssessed";
        triggered_by = "triggeredBy";
        type_ = "type";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
