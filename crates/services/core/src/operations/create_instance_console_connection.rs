// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an instance console connection.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateInstanceConsoleConnection = POST "/instanceConsoleConnections",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceConsoleConnection/CreateInstanceConsoleConnection";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_instance_console_connection_details =
            json(models::CreateInstanceConsoleConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstanceConsoleConnection) }
    then {
        settled(get_instance_console_connection, models::InstanceConsoleConnection,
            models::InstanceConsoleConnectionLifecycleState);
        with_id("instanceConsoleConnectionId", "id");
    }
}
