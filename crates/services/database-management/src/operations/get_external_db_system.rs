// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external DB system.
    ///
    /// The response has the header `etag`.
    GetExternalDbSystem = GET "/externalDbSystems/{externalDbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystem/GetExternalDbSystem";
    required {
        external_db_system_id = path "externalDbSystemId" (String);
    }
    returns { json(models::ExternalDbSystem), state(models::ExternalDbSystemLifecycleState) }
}
