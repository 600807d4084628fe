// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the patch changes.
    ///
    /// The response has the header `opc-total-items`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPatchChanges = GET "/workspaces/{workspaceId}/applications/{applicationKey}/patchChanges",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Application/ListPatchChanges";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The since patch.
        since_patch = query "sincePatch" (String);
        /// The to patch.
        to_patch = query "toPatch" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListPatchChangesSortBy);
    }
    returns {
        pages(models::PatchChangeSummaryCollection),
        items(models::PatchChangeSummary = |page| page.items),
    }
}
