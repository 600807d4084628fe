// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VBS filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsFilter {
    /// The events.
    pub events: Option<Vec<models::VbsFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::VbsFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::VbsFilterExclusionAttributes>,
}

model! {
    VbsFilter, "triggerSource" = "VBS" {
        optional {
            events = "events", with_events([models::VbsFilterEvent]);
            include = "include", with_include(models::VbsFilterAttributes);
            exclude = "exclude", with_exclude(models::VbsFilterExclusionAttributes);
        }
    }
}
