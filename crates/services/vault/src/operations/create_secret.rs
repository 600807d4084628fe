// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a secret.
    ///
    /// The response has the header `etag`.
    CreateSecret = POST "/secrets",
        "https://docs.oracle.com/iaas/api/#/en/secretmgmt/20180608/Secret/CreateSecret";
    facts {
        with_retry_token();
        with_secret_fields(&["content"]);
    }
    required {
        create_secret_details = json(models::CreateSecretDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Secret) }
    then {
        settled(get_secret, models::Secret, models::SecretLifecycleState);
        with_id("secretId", "id");
    }
}
