// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an address list.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateAddressListDetails by "type", sent {
        Fqdn(models::UpdateFqdnAddressListDetails) = "FQDN", as_fqdn;
        Ip(models::UpdateIpAddressListDetails) = "IP", as_ip;
    }
    shared {
        /// The description.
        description = "description", str, in Fqdn Ip;
    }
}
