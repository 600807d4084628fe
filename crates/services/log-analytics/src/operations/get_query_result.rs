// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, operation};

use crate::models;

operation! {
    /// Gets the query result.
    ///
    /// The response has the header `retry-after`.
    GetQueryResult = GET "/namespaces/{namespaceName}/search/actions/query",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/GetQueryResult";
    required {
        namespace_name = path "namespaceName" (String);
        work_request_id = query "workRequestId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Whether the response includes columns.
        should_include_columns = query "shouldIncludeColumns" (bool);
        /// Whether the response contains the fields.
        should_include_fields = query "shouldIncludeFields" (bool);
        /// The output mode.
        output_mode = query "outputMode" (models::GetQueryResultOutputMode);
    }
    returns {
        pages(models::QueryAggregation),
        items(BTreeMap<String, Value> = |page| page.items.unwrap_or_default()),
    }
}
