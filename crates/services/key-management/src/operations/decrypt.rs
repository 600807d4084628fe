// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Decrypts data.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Decrypt = POST "/20180608/decrypt",
        "https://docs.oracle.com/iaas/api/#/en/key/release/DecryptedData/Decrypt";
    facts {
        without_default_retry();
        with_secret_fields(&["plaintext"]);
    }
    required {
        decrypt_data_details = json(models::DecryptDataDetails);
    }
    returns { json(models::DecryptedData) }
}
