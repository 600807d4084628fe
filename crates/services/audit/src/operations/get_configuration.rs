// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConfiguration = GET "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/audit/20190901/Configuration/GetConfiguration";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Configuration) }
}
