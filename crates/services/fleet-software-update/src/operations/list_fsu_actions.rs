// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the FSU actions.
    ListFsuActions = GET "/fsuActions",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuActionSummaryCollection/ListFsuActions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The OCID of the cycle of Exadata Fleet Update.
        fsu_cycle_id = query "fsuCycleId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FsuActionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type.
        type_ = query "type" (models::ListFsuActionsType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListFsuActionsSortBy);
    }
    returns {
        pages(models::FsuActionSummaryCollection),
        items(models::FsuActionSummary = |page| page.items),
    }
}
