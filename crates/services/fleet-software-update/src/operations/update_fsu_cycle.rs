// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU cycle.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFsuCycle = PUT "/fsuCycles/{fsuCycleId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCycle/UpdateFsuCycle";
    required {
        fsu_cycle_id = path "fsuCycleId" (String);
        update_fsu_cycle_details = json(models::UpdateFsuCycleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_fsu_cycle, models::FsuCycle, models::FsuCycleLifecycleState); }
}
