// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the inclusion criteria.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInclusionCriteria = GET "/inclusionCriteria";
    facts { without_default_retry(); }
    required {
        governance_rule_id = query "governanceRuleId" (String);
    }
    optional {
        /// The ID of the inclusion criterion.
        inclusion_criterion_id = query "inclusionCriterionId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListInclusionCriteriaLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListInclusionCriteriaSortBy);
    }
    returns {
        pages(models::InclusionCriterionCollection),
        items(models::InclusionCriterionSummary = |page| page.items),
    }
}
