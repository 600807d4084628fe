// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the windows instance initial credentials.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWindowsInstanceInitialCredentials = GET "/instances/{instanceId}/initialCredentials",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceCredentials/GetWindowsInstanceInitialCredentials";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        instance_id = path "instanceId" (String);
    }
    returns { json(models::InstanceCredentials) }
}
