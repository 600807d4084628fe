// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the column names.
    GetColumnNames = GET "/namespaces/{namespaceName}/sources/sqlColumnNames",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/GetColumnNames";
    facts { with_retry_token(); }
    required {
        namespace_name = path "namespaceName" (String);
        sql_query = query "sqlQuery" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ColumnNameCollection) }
}
