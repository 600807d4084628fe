// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GitLab filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitlabFilter {
    /// The events.
    pub events: Option<Vec<models::GitlabFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::GitlabFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::GitlabFilterExclusionAttributes>,
}

model! {
    GitlabFilter, "triggerSource" = "GITLAB" {
        optional {
            events = "events", with_events([models::GitlabFilterEvent]);
            include = "include", with_include(models::GitlabFilterAttributes);
            exclude = "exclude", with_exclude(models::GitlabFilterExclusionAttributes);
        }
    }
}
