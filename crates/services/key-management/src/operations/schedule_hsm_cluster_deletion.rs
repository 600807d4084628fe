// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Schedules the deletion of the HSM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ScheduleHsmClusterDeletion =
        POST "/20180608/hsmClusters/{hsmClusterId}/actions/scheduleDeletion",
        "https://docs.oracle.com/iaas/api/#/en/key/release/HsmCluster/ScheduleHsmClusterDeletion";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        hsm_cluster_id = path "hsmClusterId" (String);
        schedule_hsm_cluster_deletion_details = json(models::ScheduleHsmClusterDeletionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HsmCluster) }
    then {
        settled(get_hsm_cluster, models::HsmCluster, models::HsmClusterLifecycleState);
        with_id("hsmClusterId", "id");
    }
}
