// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the adhoc query result content.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAdhocQueryResultContent = GET "/adhocQueries/{adhocQueryId}/results/content",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/AdhocQueryResultCollection/GetAdhocQueryResultContent";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
    }
    required {
        adhoc_query_id = path "adhocQueryId" (String);
    }
    returns { stream }
}
