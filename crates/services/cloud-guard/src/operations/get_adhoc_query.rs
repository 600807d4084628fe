// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the adhoc query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAdhocQuery = GET "/adhocQueries/{adhocQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/AdhocQuery/GetAdhocQuery";
    facts { without_default_retry(); }
    required {
        adhoc_query_id = path "adhocQueryId" (String);
    }
    returns { json(models::AdhocQuery), state(models::AdhocQueryLifecycleState) }
}
