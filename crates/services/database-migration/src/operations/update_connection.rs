// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the connection.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateConnection = PUT "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Connection/UpdateConnection";
    facts { with_secret_fields(&["password", "replicationPassword", "sshKey", "sslKey", "wallet"]); }
    required {
        connection_id = path "connectionId" (String);
        update_connection_details = json(models::UpdateConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_connection, models::Connection, models::ConnectionLifecycleState); }
}
