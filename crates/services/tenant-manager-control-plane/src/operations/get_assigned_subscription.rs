// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the assigned subscription.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAssignedSubscription = GET "/assignedSubscriptions/{assignedSubscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/AssignedSubscription/GetAssignedSubscription";
    facts { without_default_retry(); }
    required {
        assigned_subscription_id = path "assignedSubscriptionId" (String);
    }
    returns { json(models::AssignedSubscription) }
}
