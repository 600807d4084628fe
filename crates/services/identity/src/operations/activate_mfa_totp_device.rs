// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates an MFA TOTP device with one of its one-time passwords. Requires manual steps in
    /// the Console.
    ///
    /// The response has the header `etag`.
    ActivateMfaTotpDevice =
        POST "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/ActivateMfaTotpDevice";
    facts {
        with_retry_token();
        with_secret_fields(&["totpToken"]);
    }
    required {
        user_id = path "userId" (String);
        mfa_totp_device_id = path "mfaTotpDeviceId" (String);
        mfa_totp_token = json(models::MfaTotpToken);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MfaTotpDeviceSummary) }
    then {
        settled(get_mfa_totp_device, models::MfaTotpDeviceSummary,
            models::MfaTotpDeviceLifecycleState);
        with_id("mfaTotpDeviceId", "id");
    }
}
