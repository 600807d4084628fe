// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an external DB system discovery.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateExternalDbSystemDiscovery = POST "/externalDbSystemDiscoveries",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbSystemDiscovery/CreateExternalDbSystemDiscovery";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_external_db_system_discovery_details =
            json(models::CreateExternalDbSystemDiscoveryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExternalDbSystemDiscovery) }
    then {
        settled(get_external_db_system_discovery, models::ExternalDbSystemDiscovery,
            models::ExternalDbSystemDiscoveryLifecycleState);
        with_id("externalDbSystemDiscoveryId", "id");
    }
}
