// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the parser actions.
    ListParserActions = GET "/namespaces/{namespaceName}/parserActions",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsParser/ListParserActions";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The action display text.
        action_display_text = query "actionDisplayText" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListParserActionsSortBy);
    }
    returns {
        pages(models::ParserActionSummaryCollection),
        items(models::ParserActionSummary = |page| page.items),
    }
}
