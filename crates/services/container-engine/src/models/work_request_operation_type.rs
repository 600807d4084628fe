// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        ClusterCreate = "CLUSTER_CREATE",
        ClusterUpdate = "CLUSTER_UPDATE",
        ClusterDelete = "CLUSTER_DELETE",
        CreateNamespace = "CREATE_NAMESPACE",
        NodepoolCreate = "NODEPOOL_CREATE",
        NodepoolUpdate = "NODEPOOL_UPDATE",
        NodepoolDelete = "NODEPOOL_DELETE",
        NodepoolReconcile = "NODEPOOL_RECONCILE",
        NodepoolCycling = "NODEPOOL_CYCLING",
        WorkrequestCancel = "WORKREQUEST_CANCEL",
        VirtualnodepoolCreate = "VIRTUALNODEPOOL_CREATE",
        VirtualnodepoolUpdate = "VIRTUALNODEPOOL_UPDATE",
        VirtualnodepoolDelete = "VIRTUALNODEPOOL_DELETE",
        VirtualnodeDelete = "VIRTUALNODE_DELETE",
        VirtualnodepoolCycling = "VIRTUALNODEPOOL_CYCLING",
        EnableAddon = "ENABLE_ADDON",
        UpdateAddon = "UPDATE_ADDON",
        DisableAddon = "DISABLE_ADDON",
        ReconcileAddon = "RECONCILE_ADDON",
        ClusterNodeReboot = "CLUSTER_NODE_REBOOT",
        ClusterNodeReplaceBootVolume = "CLUSTER_NODE_REPLACE_BOOT_VOLUME",
        StartPublicApiEndpointDecommission = "START_PUBLIC_API_ENDPOINT_DECOMMISSION",
        RollbackPublicApiEndpointDecommission = "ROLLBACK_PUBLIC_API_ENDPOINT_DECOMMISSION",
    }
}
