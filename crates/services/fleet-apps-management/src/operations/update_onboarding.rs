// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the onboarding.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOnboarding = PUT "/onboardings/{onboardingId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Onboarding/UpdateOnboarding";
    required {
        onboarding_id = path "onboardingId" (String);
        update_onboarding_details = json(models::UpdateOnboardingDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_onboarding, models::Onboarding, models::OnboardingLifecycleState); }
}
