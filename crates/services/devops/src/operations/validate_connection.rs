// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the connection.
    ///
    /// The response has the header `etag`.
    ValidateConnection = POST "/connections/{connectionId}/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Connection/ValidateConnection";
    facts { with_retry_token(); }
    required {
        connection_id = path "connectionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Connection) }
    then {
        settled(get_connection, models::Connection, models::ConnectionLifecycleState);
        with_id("connectionId", "id");
    }
}
