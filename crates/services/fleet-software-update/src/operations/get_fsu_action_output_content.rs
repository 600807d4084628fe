// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the FSU action output content.
    GetFsuActionOutputContent = GET "/fsuActions/{fsuActionId}/output/content",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/GetFsuActionOutputContent";
    facts { with_accept("application/x-yaml"); }
    required {
        fsu_action_id = path "fsuActionId" (String);
    }
    returns { text }
}
