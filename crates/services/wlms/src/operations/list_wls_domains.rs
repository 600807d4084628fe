// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WLS domains.
    ListWlsDomains = GET "/wlsDomains";
    facts { with_retry_token(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::WlsDomainLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the version of WebLogic.
        weblogic_version = query "weblogicVersion" (models::ListWlsDomainsWeblogicVersion);
        /// Filters by the type of the middleware.
        middleware_type = query "middlewareType" (models::ListWlsDomainsMiddlewareType);
        /// Filters by the patch readiness status of the servers.
        patch_readiness_status = query "patchReadinessStatus"
            (models::WlsDomainPatchReadinessStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListWlsDomainsSortBy);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::WlsDomainCollection),
        items(models::WlsDomainSummary = |page| page.items),
    }
}
