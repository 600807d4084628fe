// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the web application acceleration policy to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeWebAppAccelerationPolicyCompartment =
        POST "/webAppAccelerationPolicies/{webAppAccelerationPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/waa/20211230/WebAppAccelerationPolicy/ChangeWebAppAccelerationPolicyCompartment";
    facts { without_default_retry(); }
    required {
        web_app_acceleration_policy_id = path "webAppAccelerationPolicyId" (String);
        change_web_app_acceleration_policy_compartment_details =
            json(models::ChangeWebAppAccelerationPolicyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_web_app_acceleration_policy, models::WebAppAccelerationPolicy,
            models::WebAppAccelerationPolicyLifecycleState);
    }
}
