// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external DB system discovery.
    ///
    /// The response has the header `etag`.
    GetExternalDbSystemDiscovery = GET "/externalDbSystemDiscoveries/{externalDbSystemDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemDiscovery/GetExternalDbSystemDiscovery";
    facts { with_secret_fields(&["password"]); }
    required {
        external_db_system_discovery_id = path "externalDbSystemDiscoveryId" (String);
    }
    returns {
        json(models::ExternalDbSystemDiscovery),
        state(models::ExternalDbSystemDiscoveryLifecycleState),
    }
}
