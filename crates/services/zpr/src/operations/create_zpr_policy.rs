// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a ZPR policy.
    ///
    /// The response has the headers `content-location`, `location` and `opc-work-request-id`.
    CreateZprPolicy = POST "/zprPolicies",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/ZprPolicy/CreateZprPolicy";
    facts { with_retry_token(); }
    required {
        create_zpr_policy_details = json(models::CreateZprPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::ZprPolicy) }
    then {
        settled(get_zpr_policy, models::ZprPolicy, models::ZprPolicyLifecycleState);
        with_id("zprPolicyId", "id");
    }
}
