// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the key.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ExportKey = POST "/20180608/exportKey",
        "https://docs.oracle.com/iaas/api/#/en/key/release/ExportedKeyData/ExportKey";
    facts {
        without_default_retry();
        with_secret_fields(&["encryptedKey"]);
    }
    required {
        export_key_details = json(models::ExportKeyDetails);
    }
    returns { json(models::ExportedKeyData) }
}
