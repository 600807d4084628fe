// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the references.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListReferences = GET "/workspaces/{workspaceId}/applications/{applicationKey}/references",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Reference/ListReferences";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListReferencesSortBy);
    }
    returns {
        pages(models::ReferenceSummaryCollection),
        items(models::ReferenceSummary = |page| page.items),
    }
}
