// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource ports.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListResourcePorts = GET "/resources/{resourceId}/ports",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ResourcePortCollection/ListResourcePorts";
    facts { without_default_retry(); }
    required {
        resource_id = path "resourceId" (String);
    }
    optional {
        /// The open port.
        open_port = query "openPort" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListResourcePortsSortBy);
    }
    returns {
        pages(models::ResourcePortCollection),
        items(models::ResourcePortSummary = |page| page.items),
    }
}
