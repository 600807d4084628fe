// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCCM demand signal items.
    ListOccmDemandSignalItems = GET "/occmDemandSignalItems",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccmDemandSignalItem/ListOccmDemandSignalItems";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the demand signal.
        occm_demand_signal_id = query "occmDemandSignalId" (String);
        /// Filters by the name of the resource.
        resource_name = query "resourceName" (String);
        /// Filters by the service that the demand signal is for.
        demand_signal_namespace = query "demandSignalNamespace"
            (models::OccmDemandSignalItemDemandSignalNamespace);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOccmDemandSignalItemsSortBy);
    }
    returns {
        pages(models::OccmDemandSignalItemCollection),
        items(models::OccmDemandSignalItemSummary = |page| page.items),
    }
}
