// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Upgrades the DRG.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpgradeDrg = POST "/drgs/{drgId}/actions/upgrade",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Drg/UpgradeDrg";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        drg_id = path "drgId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_drg, models::Drg, models::DrgLifecycleState); }
}
