// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sessions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSessions = GET "/sessions",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Session/ListSessions";
    facts { without_default_retry(); }
    required {
        bastion_id = query "bastionId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The session lifecycle state.
        session_lifecycle_state = query "sessionLifecycleState" (models::SessionLifecycleState);
        /// Filters by the OCID of the session.
        session_id = query "sessionId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSessionsSortBy);
    }
    returns { pages(Vec<models::SessionSummary>), items(models::SessionSummary) }
}
