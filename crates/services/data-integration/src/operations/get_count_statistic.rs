// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the count statistic.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCountStatistic = GET "/workspaces/{workspaceId}/countStatistics/{countStatisticKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Project/GetCountStatistic";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        count_statistic_key = path "countStatisticKey" (String);
    }
    returns { json(models::CountStatistic) }
}
