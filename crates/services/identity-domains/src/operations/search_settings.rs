// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the settings.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SearchSettings = POST "/admin/v1/Settings/.search",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/Settings/SearchSettings";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The schema version of the endpoint to use for the request, as a version number or as the
        /// earliest or latest version. Default: the latest.
        resource_type_schema_version = header "resource_type_schema_version" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`SettingsSearchRequest`](crate::models::SettingsSearchRequest).
        settings_search_request = json(models::SettingsSearchRequest);
    }
    returns { pages(models::Settings), items(models::Setting = |page| page.resources) }
}
