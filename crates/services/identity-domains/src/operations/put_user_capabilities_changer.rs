// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the capabilities of a user.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutUserCapabilitiesChanger =
        PUT "/admin/v1/UserCapabilitiesChanger/{userCapabilitiesChangerId}",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/UserCapabilitiesChanger/PutUserCapabilitiesChanger";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
    }
    required {
        user_capabilities_changer_id = path "userCapabilitiesChangerId" (String);
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
        /// The request body: [`UserCapabilitiesChanger`](crate::models::UserCapabilitiesChanger).
        user_capabilities_changer = json(models::UserCapabilitiesChanger);
    }
    returns { json(models::UserCapabilitiesChanger) }
}
