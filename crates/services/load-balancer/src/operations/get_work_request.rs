// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the work request.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWorkRequest = GET "/loadBalancerWorkRequests/{workRequestId}",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/WorkRequest/GetWorkRequest";
    facts { without_default_retry(); }
    required {
        work_request_id = path "workRequestId" (String);
    }
    returns { json(models::WorkRequest), state(models::WorkRequestLifecycleState) }
}
