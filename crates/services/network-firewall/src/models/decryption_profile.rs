// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A decryption profile.
    ///
    /// The field `type` selects the variant.
    pub enum DecryptionProfile by "type" {
        SslForwardProxy(models::SslForwardProxyProfile) = "SSL_FORWARD_PROXY", as_ssl_forward_proxy;
        SslInboundInspection(models::SslInboundInspectionProfile) = "SSL_INBOUND_INSPECTION",
            as_ssl_inbound_inspection;
    }
    shared {
        /// The name.
        name = "name", str, in SslForwardProxy SslInboundInspection;
        /// The OCID of the network firewall policy that contains the object.
        parent_resource_id = "parentResourceId", str, in SslForwardProxy SslInboundInspection;
        /// The description.
        description = "description", str, in SslForwardProxy SslInboundInspection;
    }
}
