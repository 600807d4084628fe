// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateConnection = PUT "/workspaces/{workspaceId}/connections/{connectionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Connection/UpdateConnection";
    facts {
        without_default_retry();
        with_secret_fields(&["credentialFileContent", "passPhrase", "password"]);
    }
    required {
        workspace_id = path "workspaceId" (String);
        connection_key = path "connectionKey" (String);
        update_connection_details = json(models::UpdateConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Connection) }
}
