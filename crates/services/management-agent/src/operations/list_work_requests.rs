// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the work requests.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/WorkRequest/ListWorkRequests";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the agent.
        agent_id = query "agentId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the status.
        status = query "status" (models::WorkRequestStatus);
        /// The type.
        type_ = query_each "type" ([models::ListWorkRequestsType]);
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeAccepted`. The default order is descending for
        /// `timeAccepted`.
        sort_by = query "sortBy" (models::ListWorkRequestsSortBy);
    }
    returns { pages(Vec<models::WorkRequestSummary>), items(models::WorkRequestSummary) }
}
