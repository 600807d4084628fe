// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the monitored resources.
    ///
    /// The response has the header `opc-total-items`.
    SearchMonitoredResources = POST "/monitoredResources/actions/search",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/SearchMonitoredResources";
    facts { with_retry_token(); }
    required {
        search_monitored_resources_details = json(models::SearchMonitoredResourcesDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields.
        fields = query_each "fields" ([String]);
        /// The names of the fields to leave out of the response.
        exclude_fields = query_each "excludeFields" ([String]);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::MonitoredResourceCollection),
        items(models::MonitoredResourceSummary = |page| page.items),
    }
}
