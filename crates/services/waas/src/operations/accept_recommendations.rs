// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Accepts the recommendations.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AcceptRecommendations =
        POST "/waasPolicies/{waasPolicyId}/actions/acceptWafConfigRecommendations",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/Recommendation/AcceptRecommendations";
    facts { without_default_retry(); }
    required {
        waas_policy_id = path "waasPolicyId" (String);
        body = json([String]);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_waas_policy, models::WaasPolicy, models::WaasPolicyLifecycleState); }
}
