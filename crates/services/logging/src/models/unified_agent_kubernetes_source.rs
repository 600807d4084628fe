// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent Kubernetes source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentKubernetesSource {
    /// The name.
    pub name: String,
    /// The targets to scrape.
    pub scrape_targets: Vec<models::UnifiedAgentKubernetesScrapeTarget>,
}

model! {
    UnifiedAgentKubernetesSource {
        required {
            name = "name", with_name(String);
            scrape_targets = "scrapeTargets",
                with_scrape_targets([models::UnifiedAgentKubernetesScrapeTarget]);
        }
    }
}
