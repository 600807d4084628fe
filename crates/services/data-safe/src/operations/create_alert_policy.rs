// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an alert policy.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAlertPolicy = POST "/alertPolicies",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicy/CreateAlertPolicy";
    facts { with_retry_token(); }
    required {
        create_alert_policy_details = json(models::CreateAlertPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AlertPolicy) }
    then {
        settled(get_alert_policy, models::AlertPolicy, models::AlertPolicyLifecycleState);
        with_id("alertPolicyId", "id");
    }
}
