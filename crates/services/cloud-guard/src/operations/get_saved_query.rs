// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the saved query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSavedQuery = GET "/savedQueries/{savedQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SavedQuery/GetSavedQuery";
    facts { without_default_retry(); }
    required {
        saved_query_id = path "savedQueryId" (String);
    }
    returns { json(models::SavedQuery), state(models::SavedQueryLifecycleState) }
}
