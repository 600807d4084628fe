// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fields.
    ListFields = GET "/namespaces/{namespaceName}/fields",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsField/ListFields";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
    }
    optional {
        /// How several filter criteria are combined.
        is_match_all = query "isMatchAll" (bool);
        /// The ID of the source.
        source_ids = query "sourceIds" (String);
        /// The names of the sources.
        source_names = query "sourceNames" (String);
        /// The type of the parser.
        parser_type = query "parserType" (models::ListFieldsParserType);
        /// The ID of the parser.
        parser_ids = query "parserIds" (String);
        /// The names of the parsers.
        parser_names = query "parserNames" (String);
        /// Whether to include parser.
        is_include_parser = query "isIncludeParser" (bool);
        /// The filter.
        filter = query "filter" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFieldsSortBy);
    }
    returns {
        pages(models::LogAnalyticsFieldCollection),
        items(models::LogAnalyticsFieldSummary = |page| page.items.unwrap_or_default()),
    }
}
