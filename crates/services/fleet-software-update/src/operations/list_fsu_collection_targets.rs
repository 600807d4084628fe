// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU collection targets.
    ListFsuCollectionTargets = GET "/fsuCollections/{fsuCollectionId}/targets",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/TargetSummaryCollection/ListFsuCollectionTargets";
    required {
        fsu_collection_id = path "fsuCollectionId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the target resource.
        target_id = query "targetId" (String);
        /// Filters by the status.
        status = query "status" (models::FsuCollectionTargetStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFsuCollectionTargetsSortBy);
    }
    returns {
        pages(models::TargetSummaryCollection),
        items(models::TargetSummary = |page| page.items),
    }
}
