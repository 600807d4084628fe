// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the password of a user.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutUserPasswordChanger = PUT "/admin/v1/UserPasswordChanger/{userPasswordChangerId}",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/UserPasswordChanger/PutUserPasswordChanger";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_password_changer_id = path "userPasswordChangerId" (String);
    }
    optional {
        /// The schema version of the endpoint to use for the request, as a version number or as the
        /// earliest or latest version. Default: the latest.
        resource_type_schema_version = header "resource_type_schema_version" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`UserPasswordChanger`](crate::models::UserPasswordChanger).
        user_password_changer = json(models::UserPasswordChanger);
    }
    returns { json(models::UserPasswordChanger) }
}
