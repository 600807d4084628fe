// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates and returns a new seed for an MFA TOTP device.
    ///
    /// The response has the header `etag`.
    GenerateTotpSeed = POST "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}/actions/generateSeed",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDevice/GenerateTotpSeed";
    facts { with_secret_fields(&["seed"]); }
    required {
        user_id = path "userId" (String);
        mfa_totp_device_id = path "mfaTotpDeviceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MfaTotpDevice) }
}
