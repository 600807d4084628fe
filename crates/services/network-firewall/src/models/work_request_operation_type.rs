// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateNetworkFirewall = "CREATE_NETWORK_FIREWALL",
        UpdateNetworkFirewall = "UPDATE_NETWORK_FIREWALL",
        DeleteNetworkFirewall = "DELETE_NETWORK_FIREWALL",
        MoveNetworkFirewall = "MOVE_NETWORK_FIREWALL",
        CreateNetworkFirewallPolicy = "CREATE_NETWORK_FIREWALL_POLICY",
        UpdateNetworkFirewallPolicy = "UPDATE_NETWORK_FIREWALL_POLICY",
        DeleteNetworkFirewallPolicy = "DELETE_NETWORK_FIREWALL_POLICY",
        MoveNetworkFirewallPolicy = "MOVE_NETWORK_FIREWALL_POLICY",
    }
}
