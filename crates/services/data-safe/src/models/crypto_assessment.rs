// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A crypto assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessment {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::CryptoAssessmentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The type.
    pub type_: models::CryptoAssessmentType,
    /// The originator that triggered the operation.
    pub triggered_by: Option<models::CryptoAssessmentTriggeredBy>,
    /// The type of the target.
    pub target_type: models::CryptoAssessmentTargetType,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The OCID of the target database group.
    pub target_database_group_id: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The database architecture.
    pub database_architecture: Option<String>,
    /// The crypto provider.
    pub crypto_provider: Option<String>,
    /// The overall posture category of the crypto assessment.
    pub posture_category: Option<models::CryptoAssessmentPostureCategory>,
    /// The schedule.
    pub schedule: Option<String>,
    /// The crypto posture.
    pub crypto_posture: Option<models::CryptoPosture>,
    /// The number of issues found.
    pub issue_count: Option<i64>,
    /// The number of assessed targets with cryptographic issues.
    pub targets_with_issues_count: Option<i64>,
    /// Whether the assessment runs on a schedule.
    pub is_assessment_scheduled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CryptoAssessment {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_assessed = "timeLastAssessed";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        type_ = "type";
        triggered_by = "triggeredBy";
        target_type = "targetType";
        target_id = "targetId";
        target_database_group_id = "targetDatabaseGroupId";
        database_version = "databaseVersion";
        database_name = "databaseName";
        database_architecture = "databaseArchitecture";
        crypto_provider = "cryptoProvider";
        posture_category = "postureCategory";
        schedule = "schedule";
        crypto_posture = "cryptoPosture";
        issue_count = "issueCount";
        targets_with_issues_count = "targetsWithIssuesCount";
        is_assessment_scheduled = "isAssessmentScheduled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
