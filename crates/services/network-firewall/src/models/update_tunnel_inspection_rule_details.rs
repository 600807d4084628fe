// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a tunnel inspection rule.
    ///
    /// The field `protocol` selects the variant.
    pub enum UpdateTunnelInspectionRuleDetails by "protocol", sent {
        Vxlan(models::UpdateVxlanInspectionRuleDetails) = "VXLAN", as_vxlan;
    }
    shared {
        /// The action.
        action = "action", copy models::TunnelInspectionRuleAction, in Vxlan;
        /// The position.
        position = "position", ref models::RulePosition, in Vxlan;
        /// The description.
        description = "description", str, in Vxlan;
    }
}
