// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud DB system.
    ///
    /// The response has the header `etag`.
    GetCloudDbSystem = GET "/cloudDbSystems/{cloudDbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystem/GetCloudDbSystem";
    required {
        cloud_db_system_id = path "cloudDbSystemId" (String);
    }
    returns { json(models::CloudDbSystem), state(models::CloudDbSystemLifecycleState) }
}
