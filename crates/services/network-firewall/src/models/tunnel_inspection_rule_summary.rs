// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a tunnel inspection rule.
    ///
    /// The field `protocol` selects the variant.
    pub enum TunnelInspectionRuleSummary by "protocol" {
        Vxlan(models::VxlanInspectionRuleSummary) = "VXLAN", as_vxlan;
    }
    shared {
        /// The name. Unique in the policy.
        name = "name", str, in Vxlan;
        /// The action.
        action = "action", copy models::TunnelInspectionRuleAction, in Vxlan;
        /// The position of the rule in the order of evaluation.
        priority_order = "priorityOrder", copy i64, in Vxlan;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in Vxlan;
        /// The description.
        description = "description", str, in Vxlan;
    }
}
