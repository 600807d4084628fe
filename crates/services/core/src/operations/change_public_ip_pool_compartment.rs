// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the public IP pool to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePublicIpPoolCompartment =
        POST "/publicIpPools/{publicIpPoolId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIpPool/ChangePublicIpPoolCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        public_ip_pool_id = path "publicIpPoolId" (String);
        change_public_ip_pool_compartment_details =
            json(models::ChangePublicIpPoolCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_public_ip_pool, models::PublicIpPool, models::PublicIpPoolLifecycleState); }
}
