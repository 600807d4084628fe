// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an application.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateApplicationDetails by "type", sent {
        Icmp(models::UpdateIcmpApplicationDetails) = "ICMP", as_icmp;
        IcmpV6(models::UpdateIcmp6ApplicationDetails) = "ICMP_V6", as_icmp_v6;
    }
    shared {
        /// The description.
        description = "description", str, in Icmp IcmpV6;
    }
}
