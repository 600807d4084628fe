// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a key version.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateKeyVersion = POST "/20180608/keys/{keyId}/keyVersions",
        "https://docs.oracle.com/iaas/api/#/en/key/release/KeyVersion/CreateKeyVersion";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        key_id = path "keyId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`ExternalKeyVersionReference`](crate::models::ExternalKeyVersionReference).
        external_key_version_reference = json(models::ExternalKeyVersionReference);
    }
    returns { json(models::KeyVersion) }
    then {
        settled(get_key_version, models::KeyVersion, models::KeyVersionLifecycleState);
        with_id("keyVersionId", "id");
    }
}
