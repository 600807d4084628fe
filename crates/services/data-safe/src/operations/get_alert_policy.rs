// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alert policy.
    ///
    /// The response has the header `etag`.
    GetAlertPolicy = GET "/alertPolicies/{alertPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicy/GetAlertPolicy";
    required {
        alert_policy_id = path "alertPolicyId" (String);
    }
    returns { json(models::AlertPolicy), state(models::AlertPolicyLifecycleState) }
}
