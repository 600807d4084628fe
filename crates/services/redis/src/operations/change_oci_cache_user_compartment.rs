// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the OCI cache user to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOciCacheUserCompartment =
        POST "/ociCacheUsers/{ociCacheUserId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheUser/ChangeOciCacheUserCompartment";
    facts { with_retry_token(); }
    required {
        oci_cache_user_id = path "ociCacheUserId" (String);
        change_oci_cache_user_compartment_details =
            json(models::ChangeOciCacheUserCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_oci_cache_user, models::OciCacheUser, models::OciCacheUserLifecycleState); }
}
