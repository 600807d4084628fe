// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the monitored resource members.
    ///
    /// The response has the header `opc-total-items`.
    SearchMonitoredResourceMembers =
        POST "/monitoredResources/{monitoredResourceId}/actions/listMembers",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/SearchMonitoredResourceMembers";
    facts { with_retry_token(); }
    required {
        monitored_resource_id = path "monitoredResourceId" (String);
        search_monitored_resource_members_details =
            json(models::SearchMonitoredResourceMembersDetails);
    }
    optional {
        /// The field to sort by.
        sort_by = query "sortBy" (models::SearchMonitoredResourceMembersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::MonitoredResourceMembersCollection),
        items(models::MonitoredResourceMemberSummary = |page| page.items),
    }
}
