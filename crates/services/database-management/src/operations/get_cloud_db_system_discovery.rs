// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud DB system discovery.
    ///
    /// The response has the header `etag`.
    GetCloudDbSystemDiscovery = GET "/cloudDbSystemDiscoveries/{cloudDbSystemDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudDbSystemDiscovery/GetCloudDbSystemDiscovery";
    required {
        cloud_db_system_discovery_id = path "cloudDbSystemDiscoveryId" (String);
    }
    returns {
        json(models::CloudDbSystemDiscovery),
        state(models::CloudDbSystemDiscoveryLifecycleState),
    }
}
