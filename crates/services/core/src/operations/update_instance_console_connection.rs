// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the instance console connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateInstanceConsoleConnection =
        PUT "/instanceConsoleConnections/{instanceConsoleConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceConsoleConnection/UpdateInstanceConsoleConnection";
    facts { without_default_retry(); }
    required {
        instance_console_connection_id = path "instanceConsoleConnectionId" (String);
        update_instance_console_connection_details =
            json(models::UpdateInstanceConsoleConnectionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::InstanceConsoleConnection) }
    then {
        settled(get_instance_console_connection, models::InstanceConsoleConnection,
            models::InstanceConsoleConnectionLifecycleState);
    }
}
