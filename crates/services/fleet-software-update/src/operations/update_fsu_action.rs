// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU action.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateFsuAction = PUT "/fsuActions/{fsuActionId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/UpdateFsuAction";
    required {
        fsu_action_id = path "fsuActionId" (String);
        update_fsu_action_details = json(models::UpdateFsuActionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_fsu_action, models::FsuAction, models::FsuActionLifecycleState); }
}
