// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the secret.
    ///
    /// The response has the header `etag`.
    GetSecret = GET "/secrets/{secretId}",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/GetSecret";
    required {
        secret_id = path "secretId" (String);
    }
    returns { json(models::Secret), state(models::SecretLifecycleState) }
}
