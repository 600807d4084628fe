// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the SQL endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSqlEndpoint = PUT "/sqlEndpoints/{sqlEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/SqlEndpoint/UpdateSqlEndpoint";
    facts { without_default_retry(); }
    required {
        sql_endpoint_id = path "sqlEndpointId" (String);
        update_sql_endpoint_details = json(models::UpdateSqlEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_sql_endpoint, models::SqlEndpoint, models::SqlEndpointLifecycleState); }
}
