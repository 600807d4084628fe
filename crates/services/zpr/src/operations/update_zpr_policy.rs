// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the ZPR policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateZprPolicy = PUT "/zprPolicies/{zprPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/ZprPolicy/UpdateZprPolicy";
    facts { with_retry_token(); }
    required {
        zpr_policy_id = path "zprPolicyId" (String);
        update_zpr_policy_details = json(models::UpdateZprPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { empty }
    then { settled(get_zpr_policy, models::ZprPolicy, models::ZprPolicyLifecycleState); }
}
