// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an MFA TOTP device for a user. A user can have only one. The response includes its
    /// seed.
    ///
    /// The response has the header `etag`.
    CreateMfaTotpDevice = POST "/users/{userId}/mfaTotpDevices",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDevice/CreateMfaTotpDevice";
    facts {
        with_retry_token();
        with_secret_fields(&["seed"]);
    }
    required {
        user_id = path "userId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MfaTotpDevice) }
    then {
        settled(get_mfa_totp_device, models::MfaTotpDeviceSummary,
            models::MfaTotpDeviceLifecycleState);
        with_id("mfaTotpDeviceId", "id");
    }
}
