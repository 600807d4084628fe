// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the OCI cache configuration set to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOciCacheConfigSetCompartment =
        POST "/ociCacheConfigSets/{ociCacheConfigSetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheConfigSet/ChangeOciCacheConfigSetCompartment";
    facts { with_retry_token(); }
    required {
        oci_cache_config_set_id = path "ociCacheConfigSetId" (String);
        change_oci_cache_config_set_compartment_details =
            json(models::ChangeOciCacheConfigSetCompartmentDetails);
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
    then {
        settled(get_oci_cache_config_set, models::OciCacheConfigSet,
            models::OciCacheConfigSetLifecycleState);
    }
}
