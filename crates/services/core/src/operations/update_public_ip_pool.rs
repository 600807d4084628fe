// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the public IP pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePublicIpPool = PUT "/publicIpPools/{publicIpPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIpPool/UpdatePublicIpPool";
    facts { without_default_retry(); }
    required {
        public_ip_pool_id = path "publicIpPoolId" (String);
        update_public_ip_pool_details = json(models::UpdatePublicIpPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PublicIpPool) }
    then { settled(get_public_ip_pool, models::PublicIpPool, models::PublicIpPoolLifecycleState); }
}
