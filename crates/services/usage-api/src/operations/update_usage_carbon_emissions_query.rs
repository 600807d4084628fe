// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the usage carbon emissions query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateUsageCarbonEmissionsQuery =
        PUT "/usageCarbonEmissionsQueries/{usageCarbonEmissionsQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/UsageCarbonEmissionsQuery/UpdateUsageCarbonEmissionsQuery";
    facts { without_default_retry(); }
    required {
        usage_carbon_emissions_query_id = path "usageCarbonEmissionsQueryId" (String);
        update_usage_carbon_emissions_query_details =
            json(models::UpdateUsageCarbonEmissionsQueryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UsageCarbonEmissionsQuery) }
}
