// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the usage carbon emissions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RequestUsageCarbonEmissions = POST "/usageCarbonEmissions",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/UsageCarbonEmissionSummary/RequestUsageCarbonEmissions";
    facts { without_default_retry(); }
    required {
        request_usage_carbon_emissions_details = json(models::RequestUsageCarbonEmissionsDetails);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::UsageCarbonEmissionAggregation),
        items(models::UsageCarbonEmissionSummary = |page| page.items),
    }
}
