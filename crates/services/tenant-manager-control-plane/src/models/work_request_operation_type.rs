// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateSenderInvitation = "CREATE_SENDER_INVITATION",
        AcceptRecipientInvitation = "ACCEPT_RECIPIENT_INVITATION",
        CancelSenderInvitation = "CANCEL_SENDER_INVITATION",
        CompleteOrderActivation = "COMPLETE_ORDER_ACTIVATION",
        ActivateOrderExistingTenancy = "ACTIVATE_ORDER_EXISTING_TENANCY",
        RegisterDomain = "REGISTER_DOMAIN",
        ReleaseDomain = "RELEASE_DOMAIN",
        CreateChildTenancy = "CREATE_CHILD_TENANCY",
        AssignDefaultSubscription = "ASSIGN_DEFAULT_SUBSCRIPTION",
        ManualLinkCreation = "MANUAL_LINK_CREATION",
        TerminateOrganizationTenancy = "TERMINATE_ORGANIZATION_TENANCY",
        UpdateSaasCapability = "UPDATE_SAAS_CAPABILITY",
        SoftTerminateTenancy = "SOFT_TERMINATE_TENANCY",
        HardTerminateTenancy = "HARD_TERMINATE_TENANCY",
        RestoreTenancy = "RESTORE_TENANCY",
        LogTenancyTerminationRequest = "LOG_TENANCY_TERMINATION_REQUEST",
        StandaloneTenancyTerminationRequest = "STANDALONE_TENANCY_TERMINATION_REQUEST",
        SelfOptIn = "SELF_OPT_IN",
        SelfOptOut = "SELF_OPT_OUT",
        OrderPayloadsBackfillEtl = "ORDER_PAYLOADS_BACKFILL_ETL",
        PublishToTopic = "PUBLISH_TO_TOPIC",
        TerminateLink = "TERMINATE_LINK",
        TransferSubscription = "TRANSFER_SUBSCRIPTION",
    }
}
