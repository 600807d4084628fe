// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the network anchors.
    ListNetworkAnchors = GET "/networkAnchors",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/NetworkAnchorCollection/ListNetworkAnchors";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The cloud service provider of the subscription.
        subscription_service_name = query "subscriptionServiceName"
            (models::ListNetworkAnchorsSubscriptionServiceName);
        /// Filters by the lifecycle state of the network anchor. Case-insensitive.
        network_anchor_lifecycle_state = query "networkAnchorLifecycleState"
            (models::NetworkAnchorLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The location at the external cloud provider.
        external_location = query "externalLocation" (String);
        /// The ID of the network anchor OCI subnet.
        network_anchor_oci_subnet_id = query "networkAnchorOciSubnetId" (String);
        /// The ID of the network anchor OCI VCN.
        network_anchor_oci_vcn_id = query "networkAnchorOciVcnId" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether the response contains the name of the VCN, which can take longer.
        should_fetch_vcn_name = query "shouldFetchVcnName" (bool);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListNetworkAnchorsSortBy);
    }
    returns {
        pages(models::NetworkAnchorCollection),
        items(models::NetworkAnchorSummary = |page| page.items),
    }
}
