// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the resources.
    ///
    /// The response has the header `opc-previous-page`.
    SearchResources = POST "/resources",
        "https://docs.oracle.com/iaas/api/#/en/search/20180409/ResourceSummary/SearchResources";
    required {
        search_details = json(models::SearchDetails);
    }
    optional {
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The ID of the tenant.
        tenant_id = query "tenantId" (String);
    }
    returns {
        pages(models::ResourceSummaryCollection),
        items(models::ResourceSummary = |page| page.items.unwrap_or_default()),
    }
}
