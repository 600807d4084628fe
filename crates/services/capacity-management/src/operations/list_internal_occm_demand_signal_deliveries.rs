// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the internal OCCM demand signal deliveries.
    ListInternalOccmDemandSignalDeliveries = GET "/internal/occmDemandSignalDeliveries",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalDelivery/ListInternalOccmDemandSignalDeliveries";
    required {
        compartment_id = query "compartmentId" (String);
        occ_customer_group_id = query "occCustomerGroupId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The OCID of the demand signal item.
        occm_demand_signal_item_id = query "occmDemandSignalItemId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInternalOccmDemandSignalDeliveriesSortBy);
    }
    returns {
        pages(models::InternalOccmDemandSignalDeliveryCollection),
        items(models::InternalOccmDemandSignalDeliverySummary = |page| page.items),
    }
}
