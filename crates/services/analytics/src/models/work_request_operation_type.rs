// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateAnalyticsInstance = "CREATE_ANALYTICS_INSTANCE",
        DeleteAnalyticsInstance = "DELETE_ANALYTICS_INSTANCE",
        StartAnalyticsInstance = "START_ANALYTICS_INSTANCE",
        StopAnalyticsInstance = "STOP_ANALYTICS_INSTANCE",
        ScaleAnalyticsInstance = "SCALE_ANALYTICS_INSTANCE",
        ChangeAnalyticsInstanceCompartment = "CHANGE_ANALYTICS_INSTANCE_COMPARTMENT",
        ChangeAnalyticsInstanceNetworkEndpoint = "CHANGE_ANALYTICS_INSTANCE_NETWORK_ENDPOINT",
        CreateVanityUrl = "CREATE_VANITY_URL",
        UpdateVanityUrl = "UPDATE_VANITY_URL",
        DeleteVanityUrl = "DELETE_VANITY_URL",
        CreatePrivateAccessChannel = "CREATE_PRIVATE_ACCESS_CHANNEL",
        UpdatePrivateAccessChannel = "UPDATE_PRIVATE_ACCESS_CHANNEL",
        DeletePrivateAccessChannel = "DELETE_PRIVATE_ACCESS_CHANNEL",
        UpdateInstanceEncryptionKey = "UPDATE_INSTANCE_ENCRYPTION_KEY",
        CreateResourceGroup = "CREATE_RESOURCE_GROUP",
        UpdateResourceGroup = "UPDATE_RESOURCE_GROUP",
        DeleteResourceGroup = "DELETE_RESOURCE_GROUP",
        SetFeatureSet = "SET_FEATURE_SET",
    }
}
