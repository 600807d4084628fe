// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud DB system connector.
    ///
    /// The response has the header `etag`.
    GetCloudDbSystemConnector = GET "/cloudDbSystemConnectors/{cloudDbSystemConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemConnector/GetCloudDbSystemConnector";
    required {
        cloud_db_system_connector_id = path "cloudDbSystemConnectorId" (String);
    }
    returns {
        json(models::CloudDbSystemConnector),
        state(models::CloudDbSystemConnectorLifecycleState),
    }
}
