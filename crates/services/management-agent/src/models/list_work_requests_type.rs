// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `type` in `ListWorkRequests`.
    pub enum ListWorkRequestsType {
        DeployPlugin = "DEPLOY_PLUGIN",
        UpgradePlugin = "UPGRADE_PLUGIN",
        CreatePlugin = "CREATE_PLUGIN",
        CreateUpgradePlugins = "CREATE_UPGRADE_PLUGINS",
        AgentimageUpgrade = "AGENTIMAGE_UPGRADE",
        CreateDataSource = "CREATE_DATA_SOURCE",
        UpdateDataSource = "UPDATE_DATA_SOURCE",
        DeleteDataSource = "DELETE_DATA_SOURCE",
        CreateNamedcredentials = "CREATE_NAMEDCREDENTIALS",
        UpdateNamedcredentials = "UPDATE_NAMEDCREDENTIALS",
        DeleteNamedcredentials = "DELETE_NAMEDCREDENTIALS",
        AgentUpgrade = "AGENT_UPGRADE",
    }
}
