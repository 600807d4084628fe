// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a CCC upgrade schedule.
    ///
    /// The response has the header `etag`.
    CreateCccUpgradeSchedule = POST "/cccUpgradeSchedules",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeSchedule/CreateCccUpgradeSchedule";
    facts { with_retry_token(); }
    required {
        create_ccc_upgrade_schedule_details = json(models::CreateCccUpgradeScheduleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CccUpgradeSchedule) }
    then {
        settled(get_ccc_upgrade_schedule, models::CccUpgradeSchedule,
            models::CccUpgradeScheduleLifecycleState);
        with_id("cccUpgradeScheduleId", "id");
    }
}
