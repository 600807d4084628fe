// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the managed instance server installed patches.
    ListManagedInstanceServerInstalledPatches =
        GET "/managedInstances/{managedInstanceId}/servers/{serverId}/installedPatches";
    required {
        managed_instance_id = path "managedInstanceId" (String);
        server_id = path "serverId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `displayName`. The default order is ascending for
        /// `displayName`.
        sort_by = query "sortBy" (models::ListManagedInstanceServerInstalledPatchesSortBy);
    }
    returns {
        pages(models::InstalledPatchCollection),
        items(models::InstalledPatchSummary = |page| page.items),
    }
}
