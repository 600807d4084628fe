// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the internal OCCM demand signal catalog resources.
    ListInternalOccmDemandSignalCatalogResources = GET "/internal/occmDemandSignalCatalogResources",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/InternalOccmDemandSignalCatalogResource/ListInternalOccmDemandSignalCatalogResources";
    required {
        compartment_id = query "compartmentId" (String);
        occ_customer_group_id = query "occCustomerGroupId" (String);
        occm_demand_signal_catalog_id = query "occmDemandSignalCatalogId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The service that the demand signal is for.
        demand_signal_namespace = query "demandSignalNamespace"
            (models::ListInternalOccmDemandSignalCatalogResourcesDemandSignalNamespace);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInternalOccmDemandSignalCatalogResourcesSortBy);
    }
    returns {
        pages(models::InternalOccmDemandSignalCatalogResourceCollection),
        items(models::InternalOccmDemandSignalCatalogResourceSummary = |page| page.items),
    }
}
