// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the usage carbon emissions query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetUsageCarbonEmissionsQuery = GET "/usageCarbonEmissionsQueries/{usageCarbonEmissionsQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/UsageCarbonEmissionsQuery/GetUsageCarbonEmissionsQuery";
    facts { without_default_retry(); }
    required {
        usage_carbon_emissions_query_id = path "usageCarbonEmissionsQueryId" (String);
    }
    returns { json(models::UsageCarbonEmissionsQuery) }
}
