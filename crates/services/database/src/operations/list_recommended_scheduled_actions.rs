// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the recommended scheduled actions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListRecommendedScheduledActions =
        GET "/schedulingPolicies/{schedulingPolicyId}/recommendedScheduledActions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/RecommendedScheduledActionSummary/ListRecommendedScheduledActions";
    facts { without_default_retry(); }
    required {
        scheduling_policy_id = path "schedulingPolicyId" (String);
        scheduling_policy_target_resource_id = query "schedulingPolicyTargetResourceId" (String);
        plan_intent = query "planIntent" (models::ListRecommendedScheduledActionsPlanIntent);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RecommendedScheduledActionsCollection),
        items(models::RecommendedScheduledActionSummary = |page| page.items),
    }
}
