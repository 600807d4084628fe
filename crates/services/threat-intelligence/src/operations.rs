// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod get_indicator;
mod list_indicator_counts;
mod list_indicators;
mod list_threat_types;
mod summarize_indicators;

pub use self::get_indicator::GetIndicator;
pub use self::list_indicator_counts::ListIndicatorCounts;
pub use self::list_indicators::ListIndicators;
pub use self::list_threat_types::ListThreatTypes;
pub use self::summarize_indicators::SummarizeIndicators;
