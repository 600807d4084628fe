// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a schedule to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeScheduleCompartment = POST "/schedules/{scheduleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Schedule/ChangeScheduleCompartment";
    facts { with_retry_token(); }
    required {
        schedule_id = path "scheduleId" (String);
        change_schedule_compartment_details = json(models::ChangeScheduleCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_schedule, models::Schedule, models::ScheduleLifecycleState); }
}
