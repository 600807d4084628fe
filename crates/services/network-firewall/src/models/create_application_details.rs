// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an application to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateApplicationDetails by "type", sent {
        Icmp(models::CreateIcmpApplicationDetails) = "ICMP", as_icmp;
        IcmpV6(models::CreateIcmp6ApplicationDetails) = "ICMP_V6", as_icmp_v6;
    }
    shared {
        /// The name.
        name = "name", str, in Icmp IcmpV6;
        /// The description.
        description = "description", str, in Icmp IcmpV6;
    }
}
