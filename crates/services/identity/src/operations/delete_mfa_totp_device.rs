// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes an MFA TOTP device of a user.
    DeleteMfaTotpDevice = DELETE "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDevice/DeleteMfaTotpDevice";
    required {
        user_id = path "userId" (String);
        mfa_totp_device_id = path "mfaTotpDeviceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_mfa_totp_device); }
}
