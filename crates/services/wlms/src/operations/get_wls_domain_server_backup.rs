// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WLS domain server backup.
    ///
    /// The response has the header `etag`.
    GetWlsDomainServerBackup =
        GET "/wlsDomains/{wlsDomainId}/servers/{serverId}/backups/{backupId}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        server_id = path "serverId" (String);
        backup_id = path "backupId" (String);
    }
    returns { json(models::Backup) }
}
