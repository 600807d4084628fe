// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the monitored resource associations.
    ///
    /// The response has the header `opc-total-items`.
    SearchMonitoredResourceAssociations = POST "/monitoredResources/actions/searchAssociations",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/SearchMonitoredResourceAssociations";
    facts { with_retry_token(); }
    required {
        search_monitored_resource_associations_details =
            json(models::SearchMonitoredResourceAssociationsDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::MonitoredResourceAssociationsCollection),
        items(models::MonitoredResourceAssociationSummary = |page| page.items),
    }
}
