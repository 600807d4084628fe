// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DB system status.
    GetDbSystemStatus = GET "/dbSystems/{dbSystemId}/dbSystemStatus",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystemStatus/GetDbSystemStatus";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::DbSystemStatus) }
}
