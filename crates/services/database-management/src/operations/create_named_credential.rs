// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a named credential.
    ///
    /// The response has the headers `etag` and `location`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateNamedCredential = POST "/namedCredentials",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/NamedCredential/CreateNamedCredential";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_named_credential_details = json(models::CreateNamedCredentialDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NamedCredential) }
    then {
        settled(get_named_credential, models::NamedCredential,
            models::NamedCredentialLifecycleState);
        with_id("namedCredentialId", "id");
    }
}
