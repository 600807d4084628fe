// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: models::AgentType,
    /// The Java version.
    pub java_version: String,
    /// The Java security status.
    pub java_security_status: models::AgentJavaSecurityStatus,
    /// The plugins.
    pub plugins: Vec<models::Plugin>,
}

model! {
    Agent {
        display_name = "displayName";
        type_ = "type";
        java_version = "javaVersion";
        java_security_status = "javaSecurityStatus";
        plugins = "plugins";
    }
}
