// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource anchors.
    ListResourceAnchors = GET "/resourceAnchors",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/ResourceAnchorCollection/ListResourceAnchors";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the OCI compartment linked to the resource.
        linked_compartment_id = query "linkedCompartmentId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::ResourceAnchorLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListResourceAnchorsSortBy);
        /// Whether to include all levels of child compartments.
        is_compartment_id_in_subtree = query "isCompartmentIdInSubtree" (bool);
        /// Whether the response contains the name of the compartment, which can take longer.
        should_fetch_compartment_name = query "shouldFetchCompartmentName" (bool);
        /// The cloud service provider of the subscription.
        subscription_service_name = query "subscriptionServiceName"
            (models::ListResourceAnchorsSubscriptionServiceName);
        /// Filters by the OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
    }
    returns {
        pages(models::ResourceAnchorCollection),
        items(models::ResourceAnchorSummary = |page| page.items),
    }
}
