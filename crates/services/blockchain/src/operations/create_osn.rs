// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an osn.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOsn = POST "/blockchainPlatforms/{blockchainPlatformId}/osns",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/CreateOsn";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        create_osn_details = json(models::CreateOsnDetails);
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
