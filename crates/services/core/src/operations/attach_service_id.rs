// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the service ID.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AttachServiceId = POST "/serviceGateways/{serviceGatewayId}/actions/attachService",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ServiceGateway/AttachServiceId";
    facts { without_default_retry(); }
    required {
        service_gateway_id = path "serviceGatewayId" (String);
        service_id_request_details = json(models::ServiceIdRequestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ServiceGateway) }
    then {
        settled(get_service_gateway, models::ServiceGateway, models::ServiceGatewayLifecycleState);
        with_id("serviceGatewayId", "id");
    }
}
