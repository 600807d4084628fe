// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the osn.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOsn = GET "/blockchainPlatforms/{blockchainPlatformId}/osns/{osnId}",
        "https://docs.oracle.com/iaas/api/#/en/blockchain/20191010/Osn/GetOsn";
    facts { without_default_retry(); }
    required {
        blockchain_platform_id = path "blockchainPlatformId" (String);
        osn_id = path "osnId" (String);
    }
    returns { json(models::Osn), state(models::OsnLifecycleState) }
}
