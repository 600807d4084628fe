// @generated from spec/service-manager-proxy.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service environment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetServiceEnvironment = GET "/serviceEnvironments/{serviceEnvironmentId}",
        "https://docs.oracle.com/iaas/api/#/en/smp/20210914/ServiceEnvironment/GetServiceEnvironment";
    facts { without_default_retry(); }
    required {
        service_environment_id = path "serviceEnvironmentId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ServiceEnvironment) }
}
