// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the OCC handover resource blocks.
    ListOccHandoverResourceBlocks = GET "/occHandoverResourceBlocks",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccHandoverResourceBlockCollection/ListOccHandoverResourceBlocks";
    optional {
        /// Filters by the OCI service that capacity is managed for.
        namespace = query "namespace" (models::OccHandoverResourceBlockNamespace);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the name of the resource that Oracle handed over, such as the bare metal
        /// hardware for compute.
        handover_resource_name = query "handoverResourceName" (String);
        /// Filters by the handover date: at or after this time.
        handover_date_greater_than_or_equal_to = query "handoverDateGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the handover date: at or before this time.
        handover_date_less_than_or_equal_to = query "handoverDateLessThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the OCID of the block of handed-over resources.
        occ_handover_resource_block_id = query "occHandoverResourceBlockId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOccHandoverResourceBlocksSortBy);
    }
    returns {
        pages(models::OccHandoverResourceBlockCollection),
        items(models::OccHandoverResourceBlockSummary = |page| page.items),
    }
}
