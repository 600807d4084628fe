// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the external location details metadata.
    ListExternalLocationDetailsMetadata = GET "/externalLocationsMetadata",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/ExternalLocationsMetadatumCollection/ListExternalLocationDetailsMetadata";
    required {
        subscription_id = query "subscriptionId" (String);
        subscription_service_name = query "subscriptionServiceName"
            (models::ListExternalLocationDetailsMetadataSubscriptionServiceName);
    }
    optional {
        /// The type of the resource.
        entity_type = query "entityType" (models::ListExternalLocationDetailsMetadataEntityType);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the OCI compartment linked to the resource.
        linked_compartment_id = query "linkedCompartmentId" (String);
        /// Filters by the location at the external cloud provider.
        external_location = query "externalLocation" (String);
        /// The logical zone.
        logical_zone = query "logicalZone" (String);
        /// Filters by the OCID of the cluster placement group.
        cluster_placement_group_id = query "clusterPlacementGroupId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListExternalLocationDetailsMetadataSortBy);
    }
    returns {
        pages(models::ExternalLocationsMetadatumCollection),
        items(models::ExternalLocationsMetadatumSummary = |page| page.items),
    }
}
