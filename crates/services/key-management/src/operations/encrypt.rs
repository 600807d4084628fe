// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Encrypts data.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    Encrypt = POST "/20180608/encrypt",
        "https://docs.oracle.com/iaas/api/#/en/key/release/EncryptedData/Encrypt";
    facts {
        without_default_retry();
        with_secret_fields(&["plaintext"]);
    }
    required {
        encrypt_data_details = json(models::EncryptDataDetails);
    }
    returns { json(models::EncryptedData) }
}
