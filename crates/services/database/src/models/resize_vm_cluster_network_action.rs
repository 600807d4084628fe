// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a resize VM cluster network.
    pub enum ResizeVmClusterNetworkAction {
        AddDbserverNetwork = "ADD_DBSERVER_NETWORK",
        RemoveDbserverNetwork = "REMOVE_DBSERVER_NETWORK",
    }
}
