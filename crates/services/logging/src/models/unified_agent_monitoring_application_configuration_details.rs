// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a unified agent monitoring application configuration.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UnifiedAgentMonitoringApplicationConfigurationDetails by "sourceType" {
        Kubernetes(models::UnifiedAgentKubernetesConfigurationDetails) = "KUBERNETES",
            as_kubernetes;
        Tail(models::UnifiedAgentOpenmetricsTailConfigurationDetails) = "TAIL", as_tail;
        Url(models::UnifiedAgentUrlConfigurationDetails) = "URL", as_url;
    }
}
