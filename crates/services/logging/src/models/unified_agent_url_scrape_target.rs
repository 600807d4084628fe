// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A unified agent URL scrape target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentUrlScrapeTarget {
    /// The name.
    pub name: Option<String>,
    /// The URL.
    pub url: String,
}

model! {
    UnifiedAgentUrlScrapeTarget {
        required {
            url = "url", with_url(String);
        }
        optional {
            name = "name", with_name(String);
        }
    }
}
