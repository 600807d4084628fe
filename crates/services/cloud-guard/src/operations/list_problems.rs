// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the problems.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListProblems = GET "/problems",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Problem/ListProblems";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the time of the latest detection: at or after this time.
        time_last_detected_greater_than_or_equal_to = query "timeLastDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the latest detection: at or before this time.
        time_last_detected_less_than_or_equal_to = query "timeLastDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first detection: at or after this time.
        time_first_detected_greater_than_or_equal_to = query "timeFirstDetectedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the first detection: at or before this time.
        time_first_detected_less_than_or_equal_to = query "timeFirstDetectedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the lifecycle detail.
        lifecycle_detail = query "lifecycleDetail" (models::ProblemLifecycleDetail);
        /// Filters by one lifecycle state. Default: `ACTIVE`.
        lifecycle_state = query "lifecycleState" (models::ProblemLifecycleState);
        /// Filters by the region.
        region = query "region" (String);
        /// Filters by the risk level.
        risk_level = query "riskLevel" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// The city.
        city = query "city" (String);
        /// The state.
        state = query "state" (String);
        /// The country.
        country = query "country" (String);
        /// The label.
        label = query "label" (String);
        /// Filters problems by the IDs of detector rules.
        detector_rule_id_list = query_each "detectorRuleIdList" ([String]);
        /// Filters problems by detector type.
        detector_type = query "detectorType" (models::ListProblemsDetectorType);
        /// Filters by the ID of the target.
        target_id = query "targetId" (String);
        /// The problem category.
        problem_category = query "problemCategory" (models::ListProblemsProblemCategory);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListProblemsAccessLevel);
        /// Filters by the ID of the resource.
        resource_id = query "resourceId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeLastDetected`. The default order is ascending for
        /// `riskLevel` and `resourceName`.
        sort_by = query "sortBy" (models::ListProblemsSortBy);
    }
    returns { pages(models::ProblemCollection), items(models::ProblemSummary = |page| page.items) }
}
