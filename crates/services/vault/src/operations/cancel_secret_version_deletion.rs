// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Cancels the deletion of the secret version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelSecretVersionDeletion =
        POST "/secrets/{secretId}/version/{secretVersionNumber}/actions/cancelDeletion",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/SecretVersion/CancelSecretVersionDeletion";
    facts { without_default_retry(); }
    required {
        secret_id = path "secretId" (String);
        secret_version_number = path "secretVersionNumber" (i64);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
