// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Add on options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOnOptions {
    /// Whether the Kubernetes dashboard is enabled.
    pub is_kubernetes_dashboard_enabled: Option<bool>,
    /// Whether the tiller is enabled.
    pub is_tiller_enabled: Option<bool>,
}

model! {
    AddOnOptions {
        optional {
            is_kubernetes_dashboard_enabled = "isKubernetesDashboardEnabled",
                with_is_kubernetes_dashboard_enabled(bool);
            is_tiller_enabled = "isTillerEnabled", with_is_tiller_enabled(bool);
        }
    }
}
