// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a restore OCI console policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRestoreOciConsolePolicy = POST "/admin/v1/RestoreOciConsolePolicy";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
    }
    optional {
        /// The schema version of the endpoint to use for the request, as a version number or as the
        /// earliest or latest version. Default: the latest.
        resource_type_schema_version = header "resource_type_schema_version" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`RestoreOciConsolePolicy`](crate::models::RestoreOciConsolePolicy).
        restore_oci_console_policy = json(models::RestoreOciConsolePolicy);
    }
    returns { json(models::RestoreOciConsolePolicy) }
}
