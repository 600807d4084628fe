// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Rotates the secret.
    ///
    /// The response has the header `opc-work-request-id`.
    RotateSecret = POST "/secrets/{secretId}/actions/rotate",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/RotateSecret";
    facts { with_retry_token(); }
    required {
        secret_id = path "secretId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_secret, models::Secret, models::SecretLifecycleState); }
}
