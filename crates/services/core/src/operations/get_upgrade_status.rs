// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the upgrade status.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUpgradeStatus = GET "/drgs/{drgId}/actions/upgradeStatus",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Drg/GetUpgradeStatus";
    facts { without_default_retry(); }
    required {
        drg_id = path "drgId" (String);
    }
    returns { json(models::UpgradeStatus) }
}
