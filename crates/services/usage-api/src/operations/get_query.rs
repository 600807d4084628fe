// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetQuery = GET "/queries/{queryId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Query/GetQuery";
    facts { without_default_retry(); }
    required {
        query_id = path "queryId" (String);
    }
    returns { json(models::Query) }
}
