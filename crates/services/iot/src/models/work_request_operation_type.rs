// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateIotDomain = "CREATE_IOT_DOMAIN",
        UpdateIotDomain = "UPDATE_IOT_DOMAIN",
        DeleteIotDomain = "DELETE_IOT_DOMAIN",
        MoveIotDomain = "MOVE_IOT_DOMAIN",
        MoveIotDomainGroup = "MOVE_IOT_DOMAIN_GROUP",
        CreateIotDomainGroup = "CREATE_IOT_DOMAIN_GROUP",
        UpdateIotDomainGroup = "UPDATE_IOT_DOMAIN_GROUP",
        DeleteIotDomainGroup = "DELETE_IOT_DOMAIN_GROUP",
        ConfigureDomainDataAccess = "CONFIGURE_DOMAIN_DATA_ACCESS",
        ConfigureDomainGroupDataAccess = "CONFIGURE_DOMAIN_GROUP_DATA_ACCESS",
        ChangeIotDomainDataRetention = "CHANGE_IOT_DOMAIN_DATA_RETENTION",
        CreateIotFlowRuntime = "CREATE_IOT_FLOW_RUNTIME",
        UpdateIotFlowRuntime = "UPDATE_IOT_FLOW_RUNTIME",
        DeleteIotFlowRuntime = "DELETE_IOT_FLOW_RUNTIME",
        MoveIotFlowRuntime = "MOVE_IOT_FLOW_RUNTIME",
        ActivateIotFlowRuntime = "ACTIVATE_IOT_FLOW_RUNTIME",
        DeactivateIotFlowRuntime = "DEACTIVATE_IOT_FLOW_RUNTIME",
    }
}
