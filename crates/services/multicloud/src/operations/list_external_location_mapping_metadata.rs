// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the external location mapping metadata.
    ListExternalLocationMappingMetadata = GET "/externalLocationMappingMetadata",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/ExternalLocationMappingMetadatumSummaryCollection/ListExternalLocationMappingMetadata";
    required {
        subscription_service_name = query_each "subscriptionServiceName"
            ([models::ListExternalLocationMappingMetadataSubscriptionServiceName]);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order. Default: descending for times, otherwise ascending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListExternalLocationMappingMetadataSortBy);
    }
    returns {
        pages(models::ExternalLocationMappingMetadatumSummaryCollection),
        items(models::ExternalLocationMappingMetadatumSummary = |page| page.items),
    }
}
