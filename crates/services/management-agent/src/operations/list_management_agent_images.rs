// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the management agent images.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListManagementAgentImages = GET "/managementAgentImages",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgentImage/ListManagementAgentImages";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `platformType`. The default order is descending for
        /// `platformType`.
        sort_by = query "sortBy" (models::ListManagementAgentImagesSortBy);
        /// The name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ManagementAgentImageLifecycleState);
        /// The type of the installation: agent or gateway.
        install_type = query "installType" (models::ListManagementAgentImagesInstallType);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(Vec<models::ManagementAgentImageSummary>),
        items(models::ManagementAgentImageSummary),
    }
}
