// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A time available for refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeAvailableForRefresh {
    /// The time from which a refresh is possible.
    pub time_available_for_refresh: DateTime<Utc>,
}

model! {
    TimeAvailableForRefresh {
        time_available_for_refresh = "timeAvailableForRefresh";
    }
}
