// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action result of a work request resource.
    pub enum WorkRequestResourceActionResult {
        CompartmentChanged = "COMPARTMENT_CHANGED",
        Created = "CREATED",
        Deleted = "DELETED",
        Started = "STARTED",
        Stopped = "STOPPED",
        Scaled = "SCALED",
        NetworkEndpointChanged = "NETWORK_ENDPOINT_CHANGED",
        VanityUrlCreated = "VANITY_URL_CREATED",
        VanityUrlUpdated = "VANITY_URL_UPDATED",
        VanityUrlDeleted = "VANITY_URL_DELETED",
        PrivateAccessChannelCreated = "PRIVATE_ACCESS_CHANNEL_CREATED",
        PrivateAccessChannelUpdated = "PRIVATE_ACCESS_CHANNEL_UPDATED",
        PrivateAccessChannelDeleted = "PRIVATE_ACCESS_CHANNEL_DELETED",
        None = "NONE",
        ResourceGroupCreated = "RESOURCE_GROUP_CREATED",
        ResourceGroupUpdated = "RESOURCE_GROUP_UPDATED",
        ResourceGroupDeleted = "RESOURCE_GROUP_DELETED",
    }
}
