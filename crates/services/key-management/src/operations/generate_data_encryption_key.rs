// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a data encryption key.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GenerateDataEncryptionKey = POST "/20180608/generateDataEncryptionKey",
        "https://docs.oracle.com/iaas/api/#/en/key/release/GeneratedKey/GenerateDataEncryptionKey";
    facts {
        without_default_retry();
        with_secret_fields(&["plaintext"]);
    }
    required {
        generate_key_details = json(models::GenerateKeyDetails);
    }
    returns { json(models::GeneratedKey) }
}
