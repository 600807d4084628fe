// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the secret.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSecret = PUT "/secrets/{secretId}",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/UpdateSecret";
    facts {
        without_default_retry();
        with_secret_fields(&["content"]);
    }
    required {
        secret_id = path "secretId" (String);
        update_secret_details = json(models::UpdateSecretDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Secret) }
    then { settled(get_secret, models::Secret, models::SecretLifecycleState); }
}
