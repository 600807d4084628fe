// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DRS files.
    ListDrsFiles = GET "/fleets/{fleetId}/drsFiles",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/DrsFileCollection/ListDrsFiles";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `drsFileKey`. The default order is descending for
        /// `drsFileKey`.
        sort_by = query "sortBy" (models::ListDrsFilesSortBy);
    }
    returns { pages(models::DrsFileCollection), items(models::DrsFileSummary = |page| page.items) }
}
