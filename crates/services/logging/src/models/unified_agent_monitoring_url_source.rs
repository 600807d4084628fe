// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified agent monitoring URL source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentMonitoringUrlSource {
    /// The name.
    pub name: String,
    /// The targets to scrape.
    pub scrape_targets: Vec<models::UnifiedAgentUrlScrapeTarget>,
}

model! {
    UnifiedAgentMonitoringUrlSource {
        required {
            name = "name", with_name(String);
            scrape_targets = "scrapeTargets",
                with_scrape_targets([models::UnifiedAgentUrlScrapeTarget]);
        }
    }
}
