// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an FSU discovery.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateFsuDiscovery = POST "/fsuDiscoveries",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuDiscovery/CreateFsuDiscovery";
    facts { with_retry_token(); }
    required {
        create_fsu_discovery_details = json(models::CreateFsuDiscoveryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FsuDiscovery) }
    then {
        settled(get_fsu_discovery, models::FsuDiscovery, models::FsuDiscoveryLifecycleState);
        with_id("fsuDiscoveryId", "id");
    }
}
