// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A devops code repository filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevopsCodeRepositoryFilter {
    /// The events.
    pub events: Option<Vec<models::DevopsCodeRepositoryFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::DevopsCodeRepositoryFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::DevopsCodeRepositoryFilterExclusionAttributes>,
}

model! {
    DevopsCodeRepositoryFilter, "triggerSource" = "DEVOPS_CODE_REPOSITORY" {
        optional {
            events = "events", with_events([models::DevopsCodeRepositoryFilterEvent]);
            include = "include", with_include(models::DevopsCodeRepositoryFilterAttributes);
            exclude = "exclude",
                with_exclude(models::DevopsCodeRepositoryFilterExclusionAttributes);
        }
    }
}
