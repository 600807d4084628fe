// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the CCC upgrade schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCccUpgradeSchedule = PUT "/cccUpgradeSchedules/{cccUpgradeScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeSchedule/UpdateCccUpgradeSchedule";
    facts { without_default_retry(); }
    required {
        ccc_upgrade_schedule_id = path "cccUpgradeScheduleId" (String);
        update_ccc_upgrade_schedule_details = json(models::UpdateCccUpgradeScheduleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CccUpgradeSchedule) }
    then {
        settled(get_ccc_upgrade_schedule, models::CccUpgradeSchedule,
            models::CccUpgradeScheduleLifecycleState);
    }
}
