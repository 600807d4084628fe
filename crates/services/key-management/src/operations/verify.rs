// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Verifies a signature with a key version.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Verify = POST "/20180608/verify",
        "https://docs.oracle.com/iaas/api/#/en/key/release/VerifiedData/Verify";
    facts { without_default_retry(); }
    required {
        verify_data_details = json(models::VerifyDataDetails);
    }
    returns { json(models::VerifiedData) }
}
