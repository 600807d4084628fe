// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the scheduled activity.
    ///
    /// The response has the header `etag`.
    GetScheduledActivity =
        GET "/fusionEnvironments/{fusionEnvironmentId}/scheduledActivities/{scheduledActivityId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/ScheduledActivity/GetScheduledActivity";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        scheduled_activity_id = path "scheduledActivityId" (String);
    }
    returns { json(models::ScheduledActivity), state(models::ScheduledActivityLifecycleState) }
}
