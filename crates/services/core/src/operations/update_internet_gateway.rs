// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the internet gateway.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateInternetGateway = PUT "/internetGateways/{igId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InternetGateway/UpdateInternetGateway";
    facts { without_default_retry(); }
    required {
        ig_id = path "igId" (String);
        update_internet_gateway_details = json(models::UpdateInternetGatewayDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::InternetGateway) }
    then {
        settled(get_internet_gateway, models::InternetGateway,
            models::InternetGatewayLifecycleState);
    }
}
