// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WLS domain server backups.
    ListWlsDomainServerBackups = GET "/wlsDomains/{wlsDomainId}/servers/{serverId}/backups";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        server_id = path "serverId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListWlsDomainServerBackupsSortBy);
    }
    returns { pages(models::BackupCollection), items(models::BackupSummary = |page| page.items) }
}
