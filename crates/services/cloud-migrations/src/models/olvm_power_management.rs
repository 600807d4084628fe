// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM power management.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmPowerManagement {
    /// The address.
    pub address: Option<String>,
    /// The agents.
    pub agents: Option<Vec<models::OlvmAgent>>,
    /// Whether the power of the host is controlled automatically to save energy.
    pub is_automatic_pm_enabled: Option<bool>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether kdump is detected on a host before it is shut down.
    pub is_k_dump_detection: Option<bool>,
    /// The proxies for power management.
    pub pm_proxies: Option<Vec<models::OlvmPmProxy>>,
    /// The status.
    pub status: Option<models::OlvmPowerManagementStatus>,
    /// The type.
    pub type_: Option<String>,
    /// The user name.
    pub username: Option<String>,
}

model! {
    OlvmPowerManagement {
        address = "address";
        agents = "agents";
        is_automatic_pm_enabled = "isAutomaticPmEnabled";
        is_enabled = "isEnabled";
        is_k_dump_detection = "isKDumpDetection";
        pm_proxies = "pmProxies";
        status = "status";
        type_ = "type";
        username = "username";
    }
}
