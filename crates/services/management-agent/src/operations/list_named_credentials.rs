// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the named credentials.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListNamedCredentials = GET "/namedCredentials",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/NamedCredential/ListNamedCredentials";
    facts { without_default_retry(); }
    required {
        management_agent_id = query "managementAgentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`.
        sort_by = query "sortBy" (models::ListNamedCredentialsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::NamedCredentialLifecycleState]);
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the type.
        type_ = query_each "type" ([String]);
        /// Filters by the OCID of the resource.
        id = query_each "id" ([String]);
    }
    returns {
        pages(models::NamedCredentialCollection),
        items(models::NamedCredentialSummary = |page| page.items),
    }
}
