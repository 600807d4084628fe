// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cloud DB system connector.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCloudDbSystemConnector = PUT "/cloudDbSystemConnectors/{cloudDbSystemConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemConnector/UpdateCloudDbSystemConnector";
    facts { without_default_retry(); }
    required {
        cloud_db_system_connector_id = path "cloudDbSystemConnectorId" (String);
        update_cloud_db_system_connector_details =
            json(models::UpdateCloudDbSystemConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_cloud_db_system_connector, models::CloudDbSystemConnector,
            models::CloudDbSystemConnectorLifecycleState);
    }
}
