// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unified agent Kubernetes filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentKubernetesFilter {
    /// The name.
    pub name: String,
    /// The allowlist.
    pub allow_list: Option<Vec<String>>,
    /// The denylist.
    pub deny_list: Option<Vec<String>>,
}

model! {
    UnifiedAgentKubernetesFilter, "filterType" = "KUBERNETES_FILTER" {
        required {
            name = "name", with_name(String);
        }
        optional {
            allow_list = "allowList", with_allow_list([String]);
            deny_list = "denyList", with_deny_list([String]);
        }
    }
}
