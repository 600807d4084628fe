// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the secret rotation.
    CancelSecretRotation = POST "/secrets/{secretId}/actions/cancelRotation",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/CancelSecretRotation";
    required {
        secret_id = path "secretId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_secret, models::Secret, models::SecretLifecycleState);
        with_cancellation();
    }
}
