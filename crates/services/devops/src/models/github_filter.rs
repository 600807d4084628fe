// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GitHub filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GithubFilter {
    /// The events.
    pub events: Option<Vec<models::GithubFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::GithubFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::GithubFilterExclusionAttributes>,
}

model! {
    GithubFilter, "triggerSource" = "GITHUB" {
        optional {
            events = "events", with_events([models::GithubFilterEvent]);
            include = "include", with_include(models::GithubFilterAttributes);
            exclude = "exclude", with_exclude(models::GithubFilterExclusionAttributes);
        }
    }
}
