// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateEnvironment = "CREATE_ENVIRONMENT",
        UpdateEnvironment = "UPDATE_ENVIRONMENT",
        DeleteEnvironment = "DELETE_ENVIRONMENT",
        MoveEnvironment = "MOVE_ENVIRONMENT",
        CreateOcbAgent = "CREATE_OCB_AGENT",
        UpdateOcbAgent = "UPDATE_OCB_AGENT",
        DeleteOcbAgent = "DELETE_OCB_AGENT",
        MoveOcbAgent = "MOVE_OCB_AGENT",
        CreateAgentDependency = "CREATE_AGENT_DEPENDENCY",
        UpdateAgentDependency = "UPDATE_AGENT_DEPENDENCY",
        DeleteAgentDependency = "DELETE_AGENT_DEPENDENCY",
        MoveAgentDependency = "MOVE_AGENT_DEPENDENCY",
        CreateInventory = "CREATE_INVENTORY",
        DeleteInventory = "DELETE_INVENTORY",
        ImportInventory = "IMPORT_INVENTORY",
        DeleteAssetSource = "DELETE_ASSET_SOURCE",
        RefreshAssetSource = "REFRESH_ASSET_SOURCE",
        CreateAssetSource = "CREATE_ASSET_SOURCE",
        UpdateAssetSource = "UPDATE_ASSET_SOURCE",
        UpdatePluginState = "UPDATE_PLUGIN_STATE",
        CloudAwsDiscovery = "CLOUD_AWS_DISCOVERY",
        CollectAwsRealtimeMetrics = "COLLECT_AWS_REALTIME_METRICS",
        CollectAwsHistoricalMetrics = "COLLECT_AWS_HISTORICAL_METRICS",
        OlvmDiscovery = "OLVM_DISCOVERY",
    }
}
