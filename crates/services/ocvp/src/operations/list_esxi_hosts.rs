// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ESXi hosts.
    ListEsxiHosts = GET "/esxiHosts",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/EsxiHostSummary/ListEsxiHosts";
    optional {
        /// Filters by the OCID of the software-defined data center.
        sddc_id = query "sddcId" (String);
        /// Filters by the OCID of the cluster.
        cluster_id = query "clusterId" (String);
        /// Filters by the OCID of the compute instance.
        compute_instance_id = query "computeInstanceId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListEsxiHostsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::EsxiHostLifecycleState);
        /// Whether it is billing donors only.
        is_billing_donors_only = query "isBillingDonorsOnly" (bool);
        /// Whether it is swap billing only.
        is_swap_billing_only = query "isSwapBillingOnly" (bool);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns {
        pages(models::EsxiHostCollection),
        items(models::EsxiHostSummary = |page| page.items),
    }
}
