// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a unified agent Kubernetes scrape target.
    pub enum UnifiedAgentKubernetesScrapeTargetResourceType {
        Pods = "PODS",
        Endpoints = "ENDPOINTS",
        Nodes = "NODES",
        Services = "SERVICES",
    }
}
