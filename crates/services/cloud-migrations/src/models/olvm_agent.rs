// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmAgent {
    /// The address.
    pub address: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// Whether the agent is used concurrently rather than sequentially.
    pub is_concurrent: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// Whether the options are encrypted.
    pub is_encrypt_options: Option<bool>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The order.
    pub order: Option<i64>,
    /// The port.
    pub port: Option<i64>,
    /// The type.
    pub type_: Option<String>,
    /// The user name.
    pub username: Option<String>,
}

model! {
    OlvmAgent {
        address = "address";
        comment = "comment";
        is_concurrent = "isConcurrent";
        description = "description";
        is_encrypt_options = "isEncryptOptions";
        id = "id";
        name = "name";
        order = "order";
        port = "port";
        type_ = "type";
        username = "username";
    }
}
