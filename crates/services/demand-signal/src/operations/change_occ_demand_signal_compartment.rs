// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the OCC demand signal to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOccDemandSignalCompartment =
        POST "/occDemandSignals/{occDemandSignalId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccDemandSignal/ChangeOccDemandSignalCompartment";
    required {
        occ_demand_signal_id = path "occDemandSignalId" (String);
        change_occ_demand_signal_compartment_details =
            json(models::ChangeOccDemandSignalCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_occ_demand_signal, models::OccDemandSignal,
            models::OccDemandSignalLifecycleState);
    }
}
