// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Purges the cache.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PurgeCache = POST "/waasPolicies/{waasPolicyId}/actions/purgeCache",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/PurgeCache/PurgeCache";
    facts { without_default_retry(); }
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body: [`PurgeCache`](crate::models::PurgeCache).
        purge_cache = json(models::PurgeCache);
    }
    returns { empty }
    then { settled(get_waas_policy, models::WaasPolicy, models::WaasPolicyLifecycleState); }
}
