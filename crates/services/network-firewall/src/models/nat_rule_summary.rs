// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a NAT rule.
    ///
    /// The field `type` selects the variant.
    pub enum NatRuleSummary by "type" {
        Natv4(models::NatV4NatSummary) = "NATV4", as_natv4;
    }
    shared {
        /// The name. Unique in the policy.
        name = "name", str, in Natv4;
        /// The description.
        description = "description", str, in Natv4;
        /// The position of the rule in the order of evaluation.
        priority_order = "priorityOrder", copy i64, in Natv4;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in Natv4;
    }
}
