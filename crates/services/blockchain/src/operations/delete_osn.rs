// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the osn.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteOsn = DELETE "/blockchainPlatforms/{blockchainPlatformId}/osns/{osnId}",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/BlockchainPlatform/DeleteOsn";
    facts { without_default_retry(); }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        osn_id = path "osnId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_osn); }
}
