// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a decryption profile.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDecryptionProfileDetails by "type", sent {
        SslForwardProxy(models::UpdateSslForwardProxyProfileDetails) = "SSL_FORWARD_PROXY",
            as_ssl_forward_proxy;
        SslInboundInspection(models::UpdateSslInboundInspectionProfileDetails)
            = "SSL_INBOUND_INSPECTION", as_ssl_inbound_inspection;
    }
    shared {
        /// The description.
        description = "description", str, in SslForwardProxy SslInboundInspection;
    }
}
