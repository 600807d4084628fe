// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a connection lock.
    ///
    /// The response has the header `etag`.
    AddConnectionLock = POST "/connections/{connectionId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/AddConnectionLock";
    facts { with_secret_fields(&["apiKey"]); }
    required {
        connection_id = path "connectionId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Connection) }
    then {
        settled(get_connection, models::Connection, models::ConnectionLifecycleState);
        with_id("connectionId", "id");
    }
}
