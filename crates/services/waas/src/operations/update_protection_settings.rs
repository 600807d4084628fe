// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the protection settings.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateProtectionSettings = PUT "/waasPolicies/{waasPolicyId}/wafConfig/protectionSettings",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/ProtectionSettings/UpdateProtectionSettings";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        waas_policy_id = path "waasPolicyId" (String);
        protection_settings = json(models::ProtectionSettings);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
