// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the scripts.
    ListScripts = GET "/scripts",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/ScriptCollection/ListScripts";
    required {
        apm_domain_id = query "apmDomainId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the content.
        content_type = query "contentType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and `contentType`
        /// and descending for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListScriptsSortBy);
    }
    returns { pages(models::ScriptCollection), items(models::ScriptSummary = |page| page.items) }
}
