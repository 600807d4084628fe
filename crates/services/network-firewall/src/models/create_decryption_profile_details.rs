// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a decryption profile to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDecryptionProfileDetails by "type", sent {
        SslForwardProxy(models::CreateSslForwardProxyProfileDetails) = "SSL_FORWARD_PROXY",
            as_ssl_forward_proxy;
        SslInboundInspection(models::CreateSslInboundInspectionProfileDetails)
            = "SSL_INBOUND_INSPECTION", as_ssl_inbound_inspection;
    }
    shared {
        /// The name.
        name = "name", str, in SslForwardProxy SslInboundInspection;
        /// The description.
        description = "description", str, in SslForwardProxy SslInboundInspection;
    }
}
