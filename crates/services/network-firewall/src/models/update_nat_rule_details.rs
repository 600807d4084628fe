// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a NAT rule.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateNatRuleDetails by "type", sent {
        Natv4(models::UpdateNatV4RuleDetails) = "NATV4", as_natv4;
    }
    shared {
        /// The description.
        description = "description", str, in Natv4;
        /// The position.
        position = "position", ref models::RulePosition, in Natv4;
    }
}
