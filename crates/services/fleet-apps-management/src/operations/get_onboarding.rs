// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the onboarding.
    ///
    /// The response has the header `etag`.
    GetOnboarding = GET "/onboardings/{onboardingId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Onboarding/GetOnboarding";
    required {
        onboarding_id = path "onboardingId" (String);
    }
    returns { json(models::Onboarding), state(models::OnboardingLifecycleState) }
}
