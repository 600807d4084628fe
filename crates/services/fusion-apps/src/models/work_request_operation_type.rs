// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateFusionEnvironment = "CREATE_FUSION_ENVIRONMENT",
        UpdateFusionEnvironment = "UPDATE_FUSION_ENVIRONMENT",
        ResetFusionEnvironmentAdminPassword = "RESET_FUSION_ENVIRONMENT_ADMIN_PASSWORD",
        ScaleFusionEnvironment = "SCALE_FUSION_ENVIRONMENT",
        ArchiveFusionEnvironment = "ARCHIVE_FUSION_ENVIRONMENT",
        RestoreFusionEnvironment = "RESTORE_FUSION_ENVIRONMENT",
        CreateServiceInstance = "CREATE_SERVICE_INSTANCE",
        UpdateServiceInstance = "UPDATE_SERVICE_INSTANCE",
        DetachServiceInstance = "DETACH_SERVICE_INSTANCE",
        AddUser = "ADD_USER",
        RemoveUser = "REMOVE_USER",
        DeleteFusionEnvironment = "DELETE_FUSION_ENVIRONMENT",
        ChangeFusionEnvironmentCompartment = "CHANGE_FUSION_ENVIRONMENT_COMPARTMENT",
        UpgradeFusionEnvironment = "UPGRADE_FUSION_ENVIRONMENT",
        CreateFusionEnvironmentFamily = "CREATE_FUSION_ENVIRONMENT_FAMILY",
        DeleteFusionEnvironmentFamily = "DELETE_FUSION_ENVIRONMENT_FAMILY",
        UpdateFusionEnvironmentFamily = "UPDATE_FUSION_ENVIRONMENT_FAMILY",
        ChangeFusionEnvironmentFamilyCompartment = "CHANGE_FUSION_ENVIRONMENT_FAMILY_COMPARTMENT",
        RefreshFusionEnvironment = "REFRESH_FUSION_ENVIRONMENT",
        ExecuteColdPatch = "EXECUTE_COLD_PATCH",
        DataMaskFusionEnvironment = "DATA_MASK_FUSION_ENVIRONMENT",
        EnableVanityDomain = "ENABLE_VANITY_DOMAIN",
        DeleteVanityDomain = "DELETE_VANITY_DOMAIN",
        InitiateExtract = "INITIATE_EXTRACT",
        SubscriptionSuspend = "SUBSCRIPTION_SUSPEND",
        SubscriptionExpire = "SUBSCRIPTION_EXPIRE",
        SubscriptionUpdate = "SUBSCRIPTION_UPDATE",
        SubscriptionResume = "SUBSCRIPTION_RESUME",
        SubscriptionTerminate = "SUBSCRIPTION_TERMINATE",
        ConfigureEmailSubdomain = "CONFIGURE_EMAIL_SUBDOMAIN",
        ConfigureMicrosite = "CONFIGURE_MICROSITE",
    }
}
