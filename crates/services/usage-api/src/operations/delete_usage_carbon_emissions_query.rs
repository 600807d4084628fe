// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the usage carbon emissions query.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteUsageCarbonEmissionsQuery =
        DELETE "/usageCarbonEmissionsQueries/{usageCarbonEmissionsQueryId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/UsageCarbonEmissionsQuery/DeleteUsageCarbonEmissionsQuery";
    facts { without_default_retry(); }
    required {
        usage_carbon_emissions_query_id = path "usageCarbonEmissionsQueryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
