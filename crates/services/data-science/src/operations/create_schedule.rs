// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a schedule. At scheduled times, it creates job runs or pipeline runs, or invokes ML
    /// application triggers.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateSchedule = POST "/schedules",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Schedule/CreateSchedule";
    facts { with_retry_token(); }
    required {
        create_schedule_details = json(models::CreateScheduleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Schedule) }
    then {
        settled(get_schedule, models::Schedule, models::ScheduleLifecycleState);
        with_id("scheduleId", "id");
    }
}
