// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the patches.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPatches = GET "/workspaces/{workspaceId}/applications/{applicationKey}/patches",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Application/ListPatches";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the identifier of the object in code.
        identifier = query_each "identifier" ([String]);
        /// The fields of the object.
        fields = query_each "fields" ([String]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListPatchesSortBy);
    }
    returns {
        pages(models::PatchSummaryCollection),
        items(models::PatchSummary = |page| page.items),
    }
}
