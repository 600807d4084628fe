// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the usage carbon emission configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestUsageCarbonEmissionConfig = GET "/usageCarbonEmissionsConfig",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Configuration/RequestUsageCarbonEmissionConfig";
    facts { without_default_retry(); }
    required {
        tenant_id = query "tenantId" (String);
    }
    returns { json(models::ConfigurationAggregation) }
}
