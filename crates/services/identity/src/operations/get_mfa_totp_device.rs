// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets an MFA TOTP device of a user.
    ///
    /// The response has the header `etag`.
    GetMfaTotpDevice = GET "/users/{userId}/mfaTotpDevices/{mfaTotpDeviceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/MfaTotpDeviceSummary/GetMfaTotpDevice";
    required {
        user_id = path "userId" (String);
        mfa_totp_device_id = path "mfaTotpDeviceId" (String);
    }
    returns { json(models::MfaTotpDeviceSummary), state(models::MfaTotpDeviceLifecycleState) }
}
