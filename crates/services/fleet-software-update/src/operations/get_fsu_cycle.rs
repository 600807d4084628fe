// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU cycle.
    ///
    /// The response has the header `etag`.
    GetFsuCycle = GET "/fsuCycles/{fsuCycleId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCycle/GetFsuCycle";
    required {
        fsu_cycle_id = path "fsuCycleId" (String);
    }
    returns { json(models::FsuCycle), state(models::FsuCycleLifecycleState) }
}
