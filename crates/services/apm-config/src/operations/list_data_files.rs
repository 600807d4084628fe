// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the data files.
    ListDataFiles = GET "/dataFiles",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/DataFileSummaryCollection/ListDataFiles";
    facts { with_retry_token(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Filters by the type of the data file.
        apm_type = query "apmType" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the time of the last change: before this time.
        time_last_modified_before = query "timeLastModifiedBefore" (DateTime<Utc>);
        /// Filters by the time of the last change: after this time.
        time_last_modified_after = query "timeLastModifiedAfter" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDataFilesSortBy);
        /// The metadata.
        metadata = header "metadata" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The client request ID, for tracing.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns {
        pages(models::DataFileSummaryCollection),
        items(models::DataFileSummary = |page| page.items),
    }
}
