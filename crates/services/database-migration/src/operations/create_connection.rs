// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connection.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateConnection = POST "/connections",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Connection/CreateConnection";
    facts {
        with_retry_token();
        with_secret_fields(&["password", "replicationPassword", "sshKey", "sslKey", "wallet"]);
    }
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
