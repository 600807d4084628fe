// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the parsers.
    ListParsers = GET "/namespaces/{namespaceName}/parsers",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsParser/ListParsers";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// How several filter criteria are combined.
        is_match_all = query "isMatchAll" (bool);
        /// The type of the source.
        source_type = query "sourceType" (models::ListParsersSourceType);
        /// The name of the parser.
        parser_name = query "parserName" (String);
        /// The parser display text.
        parser_display_text = query "parserDisplayText" (String);
        /// The type of the parser.
        parser_type = query "parserType" (models::ListParsersParserType);
        /// The categories.
        categories = query "categories" (String);
        /// Filters by whether the object is built in, as opposed to custom.
        is_system = query "isSystem" (models::ListParsersIsSystem);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListParsersSortBy);
    }
    returns {
        pages(models::LogAnalyticsParserCollection),
        items(models::LogAnalyticsParserSummary = |page| page.items.unwrap_or_default()),
    }
}
