// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateWafPolicy = "CREATE_WAF_POLICY",
        UpdateWafPolicy = "UPDATE_WAF_POLICY",
        DeleteWafPolicy = "DELETE_WAF_POLICY",
        MoveWafPolicy = "MOVE_WAF_POLICY",
        CreateNetworkAddressList = "CREATE_NETWORK_ADDRESS_LIST",
        UpdateNetworkAddressList = "UPDATE_NETWORK_ADDRESS_LIST",
        DeleteNetworkAddressList = "DELETE_NETWORK_ADDRESS_LIST",
        MoveNetworkAddressList = "MOVE_NETWORK_ADDRESS_LIST",
        CreateWebAppFirewall = "CREATE_WEB_APP_FIREWALL",
        UpdateWebAppFirewall = "UPDATE_WEB_APP_FIREWALL",
        DeleteWebAppFirewall = "DELETE_WEB_APP_FIREWALL",
        MoveWebAppFirewall = "MOVE_WEB_APP_FIREWALL",
    }
}
