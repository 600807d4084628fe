// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the CCC upgrade schedule.
    ///
    /// The response has the header `etag`.
    GetCccUpgradeSchedule = GET "/cccUpgradeSchedules/{cccUpgradeScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeSchedule/GetCccUpgradeSchedule";
    required {
        ccc_upgrade_schedule_id = path "cccUpgradeScheduleId" (String);
    }
    returns { json(models::CccUpgradeSchedule), state(models::CccUpgradeScheduleLifecycleState) }
}
