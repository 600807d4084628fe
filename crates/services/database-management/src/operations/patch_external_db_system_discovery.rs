// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the external DB system discovery.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PatchExternalDbSystemDiscovery =
        PATCH "/externalDbSystemDiscoveries/{externalDbSystemDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemDiscovery/PatchExternalDbSystemDiscovery";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        external_db_system_discovery_id = path "externalDbSystemDiscoveryId" (String);
        patch_external_db_system_discovery_details =
            json(models::PatchExternalDbSystemDiscoveryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ExternalDbSystemDiscovery) }
    then {
        settled(get_external_db_system_discovery, models::ExternalDbSystemDiscovery,
            models::ExternalDbSystemDiscoveryLifecycleState);
    }
}
