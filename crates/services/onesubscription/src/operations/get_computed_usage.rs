// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the computed usage.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetComputedUsage = GET "/computedUsages/{computedUsageId}";
    facts { without_default_retry(); }
    required {
        computed_usage_id = path "computedUsageId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([String]);
    }
    returns { json(models::ComputedUsage) }
}
