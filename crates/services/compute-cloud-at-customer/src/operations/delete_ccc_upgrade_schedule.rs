// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the CCC upgrade schedule.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteCccUpgradeSchedule = DELETE "/cccUpgradeSchedules/{cccUpgradeScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeSchedule/DeleteCccUpgradeSchedule";
    facts { without_default_retry(); }
    required {
        ccc_upgrade_schedule_id = path "cccUpgradeScheduleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_ccc_upgrade_schedule); }
}
