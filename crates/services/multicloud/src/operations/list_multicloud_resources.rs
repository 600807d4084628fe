// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the multicloud resources.
    ListMulticloudResources = GET "/omHub/multicloudResources",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/MulticloudResourceCollection/ListMulticloudResources";
    optional {
        /// The OCID of the resource anchor.
        resource_anchor_id = query "resourceAnchorId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListMulticloudResourcesSortBy);
        /// The cloud service provider of the subscription.
        subscription_service_name = query "subscriptionServiceName"
            (models::ListMulticloudResourcesSubscriptionServiceName);
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The location at the external cloud provider.
        external_location = query "externalLocation" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
    }
    returns {
        pages(models::MulticloudResourceCollection),
        items(models::MulticloudResourceSummary = |page| page.items),
    }
}
