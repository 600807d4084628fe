// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the osn.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateOsn = PUT "/blockchainPlatforms/{blockchainPlatformId}/osns/{osnId}",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/UpdateOsn";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        osn_id = path "osnId" (String);
        update_osn_details = json(models::UpdateOsnDetails);
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
    then { settled(get_osn, models::Osn, models::OsnLifecycleState); }
}
