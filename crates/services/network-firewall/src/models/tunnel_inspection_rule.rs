// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tunnel inspection rule.
    ///
    /// The field `protocol` selects the variant.
    pub enum TunnelInspectionRule by "protocol" {
        Vxlan(models::VxlanInspectionRule) = "VXLAN", as_vxlan;
    }
    shared {
        /// The name. Unique in the policy.
        name = "name", str, in Vxlan;
        /// The action.
        action = "action", copy models::TunnelInspectionRuleAction, in Vxlan;
        /// The position of the rule in the order of evaluation.
        priority_order = "priorityOrder", copy i64, in Vxlan;
        /// The position.
        position = "position", ref models::RulePosition, in Vxlan;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in Vxlan;
        /// The description.
        description = "description", str, in Vxlan;
    }
}
