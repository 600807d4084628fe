// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the log group to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeLogGroupCompartment = POST "/logGroups/{logGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogGroup/ChangeLogGroupCompartment";
    facts { without_default_retry(); }
    required {
        log_group_id = path "logGroupId" (String);
        change_log_group_compartment_details = json(models::ChangeLogGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_log_group, models::LogGroup, models::LogGroupLifecycleState); }
}
