// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the responder executions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResponderExecutions = GET "/responderExecutions",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResponderExecutionSummary/ListResponderExecutions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListResponderExecutionsAccessLevel);
        /// Filters by the IDs of the responder rules.
        responder_rule_ids = query_each "responderRuleIds" ([String]);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: at or before this time.
        time_created_less_than_or_equal_to = query "timeCreatedLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the completion time: at or after this time.
        time_completed_greater_than_or_equal_to = query "timeCompletedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the completion time: at or before this time.
        time_completed_less_than_or_equal_to = query "timeCompletedLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the ID of the target.
        target_id = query "targetId" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// The type of the responder.
        responder_type = query "responderType" (models::ListResponderExecutionsResponderType);
        /// Filters by the status of the responder execution.
        responder_execution_status = query "responderExecutionStatus"
            (models::ResponderExecutionStatus);
        /// Filters by the mode of the responder execution, either manual or automated.
        responder_execution_mode = query "responderExecutionMode" (models::ResponderExecutionMode);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `responderRuleName` and `resourceName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListResponderExecutionsSortBy);
    }
    returns {
        pages(models::ResponderExecutionCollection),
        items(models::ResponderExecutionSummary = |page| page.items),
    }
}
