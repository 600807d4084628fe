// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a my user DB credential.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateMyUserDbCredential = POST "/admin/v1/MyUserDbCredentials",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/MyUserDbCredentials/CreateMyUserDbCredential";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["dbPassword", "mixedDbPassword"]);
    }
    optional {
        /// The schema version of the endpoint to use for the request, as a version number or as the
        /// earliest or latest version. Default: the latest.
        resource_type_schema_version = header "resource_type_schema_version" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`MyUserDbCredential`](crate::models::MyUserDbCredential).
        my_user_db_credential = json(models::MyUserDbCredential);
    }
    returns { json(models::MyUserDbCredential) }
}
