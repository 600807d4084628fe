// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource quota.
    ListResourceQuota = GET "/resources/quota",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/ResourceQuotumSummary/ListResourceQuota";
    required {
        service_name = query "serviceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The service entitlement.
        service_entitlement = query "serviceEntitlement" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListResourceQuotaSortBy);
    }
    returns {
        pages(models::ResourceQuotumCollection),
        items(models::ResourceQuotumSummary = |page| page.items),
    }
}
