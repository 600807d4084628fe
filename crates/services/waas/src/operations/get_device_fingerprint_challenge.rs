// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the device fingerprint challenge.
    ///
    /// The response has the header `etag`.
    GetDeviceFingerprintChallenge =
        GET "/waasPolicies/{waasPolicyId}/wafConfig/deviceFingerprintChallenge",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/DeviceFingerprintChallenge/GetDeviceFingerprintChallenge";
    required {
        waas_policy_id = path "waasPolicyId" (String);
    }
    returns { json(models::DeviceFingerprintChallenge) }
}
