// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConnection = GET "/workspaces/{workspaceId}/connections/{connectionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Connection/GetConnection";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        connection_key = path "connectionKey" (String);
    }
    returns { json(models::Connection) }
}
