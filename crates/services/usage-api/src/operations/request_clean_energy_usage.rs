// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the clean energy usage.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestCleanEnergyUsage = GET "/cleanEnergyUsages/{region}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/CleanEnergyUsage/RequestCleanEnergyUsage";
    facts { without_default_retry(); }
    required {
        region = path "region" (String);
    }
    optional {
        /// The availability domain.
        ad = query "ad" (String);
    }
    returns { json(models::CleanEnergyUsage) }
}
