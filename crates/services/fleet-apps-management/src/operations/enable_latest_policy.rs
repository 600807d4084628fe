// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the latest policy.
    EnableLatestPolicy = POST "/onboardings/{onboardingId}/actions/enableLatestPolicy",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Onboarding/EnableLatestPolicy";
    facts { with_retry_token(); }
    required {
        onboarding_id = path "onboardingId" (String);
        enable_latest_policy_details = json(models::EnableLatestPolicyDetails);
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
    then { settled(get_onboarding, models::Onboarding, models::OnboardingLifecycleState); }
}
