// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU action.
    ///
    /// The response has the header `etag`.
    GetFsuAction = GET "/fsuActions/{fsuActionId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/GetFsuAction";
    required {
        fsu_action_id = path "fsuActionId" (String);
    }
    returns { json(models::FsuAction), state(models::FsuActionLifecycleState) }
}
