// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service provider.
    ///
    /// The response has the header `etag`.
    GetServiceProvider = GET "/serviceProviders/{serviceProviderId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/ServiceProvider/GetServiceProvider";
    required {
        service_provider_id = path "serviceProviderId" (String);
    }
    returns { json(models::ServiceProvider), state(models::ServiceProviderLifecycleState) }
}
