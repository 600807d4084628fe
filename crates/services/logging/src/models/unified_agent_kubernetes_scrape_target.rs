// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent Kubernetes scrape target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentKubernetesScrapeTarget {
    /// The type of the resource.
    pub resource_type: models::UnifiedAgentKubernetesScrapeTargetResourceType,
    /// The k8s namespace.
    pub k8s_namespace: String,
    /// The name of the service.
    pub service_name: Option<String>,
    /// The resource group.
    pub resource_group: Option<String>,
}

model! {
    UnifiedAgentKubernetesScrapeTarget {
        required {
            resource_type = "resourceType",
                with_resource_type(models::UnifiedAgentKubernetesScrapeTargetResourceType);
            k8s_namespace = "k8sNamespace", with_k8s_namespace(String);
        }
        optional {
            service_name = "serviceName", with_service_name(String);
            resource_group = "resourceGroup", with_resource_group(String);
        }
    }
}
