// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A security assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAssessment {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCIDs of the target databases.
    pub target_ids: Vec<String>,
    /// The ignored targets, as a list of maps.
    pub ignored_targets: Option<Vec<Value>>,
    /// The ignored assessments, as a list of maps.
    pub ignored_assessment_ids: Option<Vec<Value>>,
    /// The target version.
    pub target_version: Option<String>,
    /// The OCID of the template assessment.
    pub template_assessment_id: Option<String>,
    /// The OCID of the template baseline assessment.
    pub baseline_assessment_id: Option<String>,
    /// Whether the assessment is the baseline.
    pub is_baseline: Option<bool>,
    /// Whether the assessment deviates from the baseline.
    pub is_deviated_from_baseline: Option<bool>,
    /// The OCID of the baseline that the latest assessment was last compared with.
    pub last_compared_baseline_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SecurityAssessmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the security assessment that schedules this one.
    pub schedule_security_assessment_id: Option<String>,
    /// The originator that triggered the operation.
    pub triggered_by: Option<models::SecurityAssessmentTriggeredBy>,
    /// The description.
    pub description: Option<String>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// The OCID of the target database group.
    pub target_database_group_id: Option<String>,
    /// The type of the target.
    pub target_type: Option<models::SecurityAssessmentTargetType>,
    /// The checks.
    pub checks: Option<Vec<models::Check>>,
    /// The schedule in the form `<version>;<schedule>`, such as `v1;<ss> <mm> <hh> <day-of-week>
    /// <day-of-month>`.
    pub schedule: Option<String>,
    /// The summary of the findings.
    pub link: Option<String>,
    /// The type.
    pub type_: models::SecurityAssessmentType,
    /// The statistics.
    pub statistics: Option<models::SecurityAssessmentStatistics>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SecurityAssessment {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_assessed = "timeLastAssessed";
        compartment_id = "compartmentId";
        display_name = "displayName";
        target_ids = "targetIds";
        ignored_targets = "ignoredTargets";
        ignored_assessment_ids = "ignoredAssessmentIds";
        target_version = "targetVersion";
        template_assessment_id = "templateAssessmentId";
        baseline_assessment_id = "baselineAssessmentId";
        is_baseline = "isBaseline";
        is_deviated_from_baseline = "isDeviatedFromBaseline";
        last_compared_baseline_id = "lastComparedBaselineId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        schedule_security_assessment_id = "scheduleSecurityAssessmentId";
        triggered_by = "triggeredBy";
        description = "description";
        is_assessment_scheduled = "isAssessmentScheduled";
        target_database_group_id = "targetDatabaseGroupId";
        target_type = "targetType";
        checks = "checks";
        schedule = "schedule";
        link = "link";
        type_ = "type";
        statistics = "statistics";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
