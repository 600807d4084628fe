// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SQL endpoint.
    ///
    /// The response has the header `etag`.
    GetSqlEndpoint = GET "/sqlEndpoints/{sqlEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/SqlEndpoint/GetSqlEndpoint";
    required {
        sql_endpoint_id = path "sqlEndpointId" (String);
    }
    returns { json(models::SqlEndpoint), state(models::SqlEndpointLifecycleState) }
}
