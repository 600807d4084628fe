// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a tunnel inspection rule to create.
    ///
    /// The field `protocol` selects the variant.
    pub enum CreateTunnelInspectionRuleDetails by "protocol", sent {
        Vxlan(models::CreateVxlanInspectionRuleDetails) = "VXLAN", as_vxlan;
    }
    shared {
        /// The name. Unique in the policy.
        name = "name", str, in Vxlan;
        /// The action.
        action = "action", copy models::TunnelInspectionRuleAction, in Vxlan;
        /// The position.
        position = "position", ref models::RulePosition, in Vxlan;
        /// The description.
        description = "description", str, in Vxlan;
    }
}
