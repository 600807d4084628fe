// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the connection.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateConnection = PUT "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Connection/UpdateConnection";
    required {
        connection_id = path "connectionId" (String);
        update_connection_details = json(models::UpdateConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Connection) }
    then { settled(get_connection, models::Connection, models::ConnectionLifecycleState); }
}
