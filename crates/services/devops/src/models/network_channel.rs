// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A network channel.
    ///
    /// The field `networkChannelType` selects the variant.
    pub enum NetworkChannel by "networkChannelType" {
        PrivateEndpointChannel(models::PrivateEndpointChannel) = "PRIVATE_ENDPOINT_CHANNEL",
            as_private_endpoint_channel;
        ServiceVnicChannel(models::ServiceVnicChannel) = "SERVICE_VNIC_CHANNEL",
            as_service_vnic_channel;
    }
}
