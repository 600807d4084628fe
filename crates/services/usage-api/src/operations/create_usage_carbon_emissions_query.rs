// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a usage carbon emissions query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateUsageCarbonEmissionsQuery = POST "/usageCarbonEmissionsQueries",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/UsageCarbonEmissionsQuery/CreateUsageCarbonEmissionsQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_usage_carbon_emissions_query_details =
            json(models::CreateUsageCarbonEmissionsQueryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UsageCarbonEmissionsQuery) }
}
