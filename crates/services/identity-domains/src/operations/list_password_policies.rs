// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the password policies.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListPasswordPolicies = GET "/admin/v1/PasswordPolicies",
        "https://docs.oracle.com/iaas/api/#/en/identity-domains/v1/PasswordPolicies/ListPasswordPolicies";
    facts {
        with_accept("application/json, application/scim+json");
        without_default_retry();
        with_retry_token();
    }
    optional {
        /// The SCIM filter expression that selects the resources.
        filter = query "filter" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::ListPasswordPoliciesSortOrder);
        /// The index of the first result, counted from 1.
        start_index = query "startIndex" (i64);
        /// The desired maximum number of results per page. At most 1,000.
        count = query "count" (i64);
        /// The attributes. As a parameter, the attributes to return instead of the default ones,
        /// separated by commas.
        attributes = query "attributes" (String);
        /// The sets of attributes to return, by their return type: `all`, `always`, `never`,
        /// `request` or `default`. Combined with `attributes`. Case-insensitive.
        attribute_sets = query_each "attributeSets" ([models::ListPasswordPoliciesAttributeSet]);
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
    }
    returns {
        pages(models::PasswordPolicies),
        items(models::PasswordPolicy = |page| page.resources),
    }
}
