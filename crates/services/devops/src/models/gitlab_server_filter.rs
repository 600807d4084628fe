// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A GitLab server filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitlabServerFilter {
    /// The events.
    pub events: Option<Vec<models::GitlabServerFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::GitlabServerFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::GitlabServerFilterExclusionAttributes>,
}

model! {
    GitlabServerFilter, "triggerSource" = "GITLAB_SERVER" {
        optional {
            events = "events", with_events([models::GitlabServerFilterEvent]);
            include = "include", with_include(models::GitlabServerFilterAttributes);
            exclude = "exclude", with_exclude(models::GitlabServerFilterExclusionAttributes);
        }
    }
}
