// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the OCE instance to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOceInstanceCompartment = POST "/oceInstances/{oceInstanceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstance/ChangeOceInstanceCompartment";
    facts { with_retry_token(); }
    required {
        oce_instance_id = path "oceInstanceId" (String);
        change_oce_instance_compartment_details = json(models::ChangeOceInstanceCompartmentDetails);
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
    then { settled(get_oce_instance, models::OceInstance, models::OceInstanceLifecycleState); }
}
