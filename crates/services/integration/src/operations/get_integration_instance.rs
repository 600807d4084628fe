// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the integration instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetIntegrationInstance = GET "/integrationInstances/{integrationInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/integration/20190131/IntegrationInstance/GetIntegrationInstance";
    facts { without_default_retry(); }
    required {
        integration_instance_id = path "integrationInstanceId" (String);
    }
    returns { json(models::IntegrationInstance), state(models::IntegrationInstanceLifecycleState) }
}
