// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection.
    ///
    /// The response has the header `etag`.
    GetConnection = GET "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Connection/GetConnection";
    facts { with_secret_fields(&["password", "replicationPassword", "sshKey"]); }
    required {
        connection_id = path "connectionId" (String);
    }
    returns { json(models::Connection), state(models::ConnectionLifecycleState) }
}
