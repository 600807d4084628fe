// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the captchas.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCaptchas = PUT "/waasPolicies/{waasPolicyId}/wafConfig/captchas",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/Captcha/UpdateCaptchas";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        waas_policy_id = path "waasPolicyId" (String);
        body = json([models::Captcha]);
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
