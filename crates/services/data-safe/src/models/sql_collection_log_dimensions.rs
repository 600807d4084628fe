// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// SQL collection log dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollectionLogDimensions {
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// The name of the operating system user.
    pub client_os_user_name: Option<String>,
    /// The client program.
    pub client_program: Option<String>,
}

model! {
    SqlCollectionLogDimensions {
        client_ip = "clientIp";
        client_os_user_name = "clientOsUserName";
        client_program = "clientProgram";
    }
}
