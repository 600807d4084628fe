// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An application.
    ///
    /// The field `type` selects the variant.
    pub enum Application by "type" {
        Icmp(models::IcmpApplication) = "ICMP", as_icmp;
        IcmpV6(models::Icmp6Application) = "ICMP_V6", as_icmp_v6;
    }
    shared {
        /// The name.
        name = "name", str, in Icmp IcmpV6;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in Icmp IcmpV6;
        /// The description.
        description = "description", str, in Icmp IcmpV6;
    }
}
