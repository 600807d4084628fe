// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the tenancy attachments.
    ListTenancyAttachments = GET "/tenancyAttachments",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/TenancyAttachmentCollection/ListTenancyAttachments";
    optional {
        /// Filters by the OCID of the Resource Analytics instance.
        resource_analytics_instance_id = query "resourceAnalyticsInstanceId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::TenancyAttachmentLifecycleState);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DESCRIPTION`.
        sort_by = query "sortBy" (models::ListTenancyAttachmentsSortBy);
    }
    returns {
        pages(models::TenancyAttachmentCollection),
        items(models::TenancyAttachmentSummary = |page| page.items),
    }
}
