// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the secret version.
    ///
    /// The response has the header `etag`.
    GetSecretVersion = GET "/secrets/{secretId}/version/{secretVersionNumber}",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/SecretVersion/GetSecretVersion";
    required {
        secret_id = path "secretId" (String);
        secret_version_number = path "secretVersionNumber" (i64);
    }
    returns { json(models::SecretVersion) }
}
