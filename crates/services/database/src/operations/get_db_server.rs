// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB server.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDbServer = GET "/dbServers/{dbServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbServer/GetDbServer";
    facts { without_default_retry(); }
    required {
        db_server_id = path "dbServerId" (String);
        exadata_infrastructure_id = query "exadataInfrastructureId" (String);
    }
    returns { json(models::DbServer) }
}
