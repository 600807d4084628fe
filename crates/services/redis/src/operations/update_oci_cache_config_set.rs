// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCI cache configuration set.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOciCacheConfigSet = PUT "/ociCacheConfigSets/{ociCacheConfigSetId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheConfigSet/UpdateOciCacheConfigSet";
    required {
        oci_cache_config_set_id = path "ociCacheConfigSetId" (String);
        update_oci_cache_config_set_details = json(models::UpdateOciCacheConfigSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oci_cache_config_set, models::OciCacheConfigSet,
            models::OciCacheConfigSetLifecycleState);
    }
}
