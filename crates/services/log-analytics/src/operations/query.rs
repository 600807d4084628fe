// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Runs a query, and returns its results.
    ///
    /// The response has the headers `location`, `opc-next-page-id`, `opc-prev-page-id` and
    /// `opc-work-request-id`.
    Query = POST "/namespaces/{namespaceName}/search/actions/query",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/Query";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        query_details = json(models::QueryDetails);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { json(models::QueryAggregation) }
    then { work_request(); }
}
