// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the secret to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeSecretCompartment = POST "/secrets/{secretId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/ChangeSecretCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        secret_id = path "secretId" (String);
        change_secret_compartment_details = json(models::ChangeSecretCompartmentDetails);
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
