// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connection.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateConnection = POST "/connections",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Connection/CreateConnection";
    facts { with_retry_token(); }
    required {
        create_connection_details = json(models::CreateConnectionDetails);
    }
    optional {
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
