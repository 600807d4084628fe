// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A unified agent monitoring filter.
    ///
    /// The field `filterType` selects the variant.
    pub enum UnifiedAgentMonitoringFilter by "filterType", sent {
        KubernetesFilter(models::UnifiedAgentKubernetesFilter) = "KUBERNETES_FILTER",
            as_kubernetes_filter;
        UrlFilter(models::UnifiedAgentUrlFilter) = "URL_FILTER", as_url_filter;
    }
    shared {
        /// The name.
        name = "name", str, in KubernetesFilter UrlFilter;
    }
}
