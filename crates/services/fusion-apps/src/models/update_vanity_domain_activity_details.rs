// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

/// The fields to update in a vanity domain activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVanityDomainActivityDetails {
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateVanityDomainActivityDetails {
        optional {
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>),
                clear_time_scheduled;
        }
    }
}
