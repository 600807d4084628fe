// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the AWR sources summaries.
    SummarizeAwrSourcesSummaries = GET "/awrHubs/{awrHubId}/awrSourcesSummary",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/SummarizeAwrSourcesSummaries";
    required {
        awr_hub_id = path "awrHubId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::SummarizeAwrSourcesSummariesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SummarizeAwrSourcesSummariesCollection),
        items(models::AwrSourceSummary = |page| page.items),
    }
}
