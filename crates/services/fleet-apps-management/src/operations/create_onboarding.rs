// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an onboarding.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOnboarding = POST "/onboardings",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Onboarding/CreateOnboarding";
    facts { with_retry_token(); }
    required {
        create_onboarding_details = json(models::CreateOnboardingDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Onboarding) }
    then {
        settled(get_onboarding, models::Onboarding, models::OnboardingLifecycleState);
        with_id("onboardingId", "id");
    }
}
