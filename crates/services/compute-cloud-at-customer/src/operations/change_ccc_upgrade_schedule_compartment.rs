// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the CCC upgrade schedule to another compartment.
    ChangeCccUpgradeScheduleCompartment =
        POST "/cccUpgradeSchedules/{cccUpgradeScheduleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeSchedule/ChangeCccUpgradeScheduleCompartment";
    facts { with_retry_token(); }
    required {
        ccc_upgrade_schedule_id = path "cccUpgradeScheduleId" (String);
        change_ccc_upgrade_schedule_compartment_details =
            json(models::ChangeCccUpgradeScheduleCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_ccc_upgrade_schedule, models::CccUpgradeSchedule,
            models::CccUpgradeScheduleLifecycleState);
    }
}
