// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the connect harness to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeConnectHarnessCompartment =
        POST "/connectharnesses/{connectHarnessId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/ConnectHarness/ChangeConnectHarnessCompartment";
    required {
        connect_harness_id = path "connectHarnessId" (String);
        change_connect_harness_compartment_details =
            json(models::ChangeConnectHarnessCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_connect_harness, models::ConnectHarness, models::ConnectHarnessLifecycleState);
    }
}
