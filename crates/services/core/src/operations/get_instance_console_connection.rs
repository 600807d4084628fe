// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the instance console connection.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInstanceConsoleConnection = GET "/instanceConsoleConnections/{instanceConsoleConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceConsoleConnection/GetInstanceConsoleConnection";
    facts { without_default_retry(); }
    required {
        instance_console_connection_id = path "instanceConsoleConnectionId" (String);
    }
    returns {
        json(models::InstanceConsoleConnection),
        state(models::InstanceConsoleConnectionLifecycleState),
    }
}
