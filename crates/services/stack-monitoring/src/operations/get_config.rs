// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfig = GET "/configs/{configId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/Config/GetConfig";
    required {
        config_id = path "configId" (String);
    }
    returns { json(models::Config), state(models::ConfigLifecycleState) }
}
