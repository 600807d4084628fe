// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the public IP to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePublicIpCompartment = POST "/publicIps/{publicIpId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIp/ChangePublicIpCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        public_ip_id = path "publicIpId" (String);
        change_public_ip_compartment_details = json(models::ChangePublicIpCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_public_ip, models::PublicIp, models::PublicIpLifecycleState); }
}
