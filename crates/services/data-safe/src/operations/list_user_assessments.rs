// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the user assessments.
    ListUserAssessments = GET "/userAssessments",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/UserAssessmentSummary/ListUserAssessments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include all levels of child compartments. The result also depends on
        /// `accessLevel`. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level for compartments. With `ACCESSIBLE`, only compartments are considered
        /// for which the caller has INSPECT permissions, directly or through a subcompartment.
        /// Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListUserAssessmentsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The OCID of the schedule user assessment.
        schedule_user_assessment_id = query "scheduleUserAssessmentId" (String);
        /// Filters for assessments of the type save schedule.
        is_schedule_assessment = query "isScheduleAssessment" (bool);
        /// Filters by whether the assessment is the baseline.
        is_baseline = query "isBaseline" (bool);
        /// The OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the type.
        type_ = query "type" (models::UserAssessmentType);
        /// Filters by the originator that triggered the operation.
        triggered_by = query "triggeredBy" (models::UserAssessmentTriggeredBy);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::UserAssessmentLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListUserAssessmentsSortBy);
        /// Filters by the type of the target.
        target_type = query "targetType" (models::UserAssessmentTargetType);
        /// Filters by the OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
    }
    returns { pages(Vec<models::UserAssessmentSummary>), items(models::UserAssessmentSummary) }
}
