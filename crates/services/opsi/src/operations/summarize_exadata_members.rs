// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the Exadata members.
    ///
    /// The response has the header `opc-total-items`.
    SummarizeExadataMembers = GET "/exadataInsights/exadataMembers",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/ExadataInsights/SummarizeExadataMembers";
    required {
        exadata_insight_id = query "exadataInsightId" (String);
    }
    optional {
        /// The type of the Exadata system.
        exadata_type = query_each "exadataType" ([String]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeExadataMembersSortBy);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ExadataMemberCollection),
        items(models::ExadataMemberSummary = |page| page.items),
    }
}
