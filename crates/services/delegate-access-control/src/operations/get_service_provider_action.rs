// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service provider action.
    ///
    /// The response has the header `etag`.
    GetServiceProviderAction = GET "/serviceProviderActions/{serviceProviderActionId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/ServiceProviderAction/GetServiceProviderAction";
    required {
        service_provider_action_id = path "serviceProviderActionId" (String);
    }
    returns {
        json(models::ServiceProviderAction),
        state(models::ServiceProviderActionLifecycleState),
    }
}
