// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessments.
    ListCryptoAssessments = GET "/cryptoAssessments",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessments";
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
        access_level = query "accessLevel" (models::ListCryptoAssessmentsAccessLevel);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type.
        type_ = query "type" (models::CryptoAssessmentType);
        /// The OCID of the assessment.
        assessment_id = query "assessmentId" (String);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// Filters by the OCIDs of the target databases.
        target_ids = query_each "targetIds" ([String]);
        /// Filters by the OCID of the target database group.
        target_database_group_id = query "targetDatabaseGroupId" (String);
        /// Filters by the type of the target.
        target_type = query "targetType" (models::CryptoAssessmentTargetType);
        /// Filters by the overall posture category of the crypto assessment.
        posture_category = query_each "postureCategory" ([models::CryptoAssessmentPostureCategory]);
        /// Filters by whether the assessment runs on a schedule.
        is_assessment_scheduled = query "isAssessmentScheduled" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CryptoAssessmentLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListCryptoAssessmentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CryptoAssessmentCollection),
        items(models::CryptoAssessmentSummary = |page| page.items),
    }
}
