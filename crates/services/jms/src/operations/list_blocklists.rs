// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the blocklists.
    ListBlocklists = GET "/fleets/{fleetId}/blocklists",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Blocklist/ListBlocklists";
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the operation.
        operation = query "operation" (models::BlocklistOperation);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `operation`. The default order is ascending for
        /// `operation`.
        sort_by = query "sortBy" (models::ListBlocklistsSortBy);
    }
    returns { pages(models::BlocklistCollection), items(models::Blocklist = |page| page.items) }
}
