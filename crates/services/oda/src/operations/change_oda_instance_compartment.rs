// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the ODA instance to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOdaInstanceCompartment = POST "/odaInstances/{odaInstanceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/ChangeOdaInstanceCompartment";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        change_oda_instance_compartment_details = json(models::ChangeOdaInstanceCompartmentDetails);
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
    then { settled(get_oda_instance, models::OdaInstance, models::OdaInstanceLifecycleState); }
}
