// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the connection.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshConnection = POST "/connections/{connectionId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/RefreshConnection";
    required {
        connection_id = path "connectionId" (String);
        refresh_connection_details = json(models::RefreshConnectionDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_connection, models::Connection, models::ConnectionLifecycleState); }
}
