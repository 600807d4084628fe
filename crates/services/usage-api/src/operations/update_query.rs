// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateQuery = PUT "/queries/{queryId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Query/UpdateQuery";
    facts { without_default_retry(); }
    required {
        query_id = path "queryId" (String);
        update_query_details = json(models::UpdateQueryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Query) }
}
