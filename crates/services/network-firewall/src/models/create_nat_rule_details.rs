// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a NAT rule to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateNatRuleDetails by "type", sent {
        Natv4(models::CreateNatV4RuleDetails) = "NATV4", as_natv4;
    }
    shared {
        /// The name. Unique in the policy.
        name = "name", str, in Natv4;
        /// The description.
        description = "description", str, in Natv4;
        /// The position.
        position = "position", ref models::RulePosition, in Natv4;
    }
}
