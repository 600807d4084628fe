// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IoT domains.
    ListIotDomains = GET "/iotDomains",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomain/ListIotDomains";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the IoT domain group.
        iot_domain_group_id = query "iotDomainGroupId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::IotDomainLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListIotDomainsSortBy);
    }
    returns {
        pages(models::IotDomainCollection),
        items(models::IotDomainSummary = |page| page.items),
    }
}
