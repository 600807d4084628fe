// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Aborts the FSU discovery.
    AbortFsuDiscovery = POST "/fsuDiscoveries/{fsuDiscoveryId}/actions/abort",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuDiscovery/AbortFsuDiscovery";
    facts { with_retry_token(); }
    required {
        fsu_discovery_id = path "fsuDiscoveryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_fsu_discovery, models::FsuDiscovery, models::FsuDiscoveryLifecycleState);
        with_cancellation();
    }
}
