// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU discovery targets.
    ListFsuDiscoveryTargets = GET "/fsuDiscoveries/{fsuDiscoveryId}/targets",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/TargetSummaryCollection/ListFsuDiscoveryTargets";
    required {
        fsu_discovery_id = path "fsuDiscoveryId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the target resource.
        target_id = query "targetId" (String);
        /// Filters by the status.
        status = query "status" (models::ListFsuDiscoveryTargetsStatus);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFsuDiscoveryTargetsSortBy);
    }
    returns {
        pages(models::TargetSummaryCollection),
        items(models::TargetSummary = |page| page.items),
    }
}
