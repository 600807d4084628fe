// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateNetworkLoadBalancer = "CREATE_NETWORK_LOAD_BALANCER",
        UpdateNetworkLoadBalancer = "UPDATE_NETWORK_LOAD_BALANCER",
        DeleteNetworkLoadBalancer = "DELETE_NETWORK_LOAD_BALANCER",
        CreateBackend = "CREATE_BACKEND",
        UpdateBackend = "UPDATE_BACKEND",
        DeleteBackend = "DELETE_BACKEND",
        CreateListener = "CREATE_LISTENER",
        UpdateListener = "UPDATE_LISTENER",
        DeleteListener = "DELETE_LISTENER",
        CreateBackendset = "CREATE_BACKENDSET",
        UpdateBackendset = "UPDATE_BACKENDSET",
        DeleteBackendset = "DELETE_BACKENDSET",
        UpdateNsgs = "UPDATE_NSGS",
        UpdateHealthChecker = "UPDATE_HEALTH_CHECKER",
        ChangeCompartment = "CHANGE_COMPARTMENT",
        AttachNlbToPod = "ATTACH_NLB_TO_POD",
        DetachNlbFromPod = "DETACH_NLB_FROM_POD",
        LiveMigration = "LIVE_MIGRATION",
    }
}
