// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a digital signature.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Sign = POST "/20180608/sign",
        "https://docs.oracle.com/iaas/api/#/en/key/release/SignedData/Sign";
    facts { without_default_retry(); }
    required {
        sign_data_details = json(models::SignDataDetails);
    }
    returns { json(models::SignedData) }
}
