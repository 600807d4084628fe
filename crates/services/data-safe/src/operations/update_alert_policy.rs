// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alert policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAlertPolicy = PUT "/alertPolicies/{alertPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicy/UpdateAlertPolicy";
    required {
        alert_policy_id = path "alertPolicyId" (String);
        update_alert_policy_details = json(models::UpdateAlertPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_alert_policy, models::AlertPolicy, models::AlertPolicyLifecycleState); }
}
