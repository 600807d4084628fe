// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Bitbucket cloud filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BitbucketCloudFilter {
    /// The events.
    pub events: Option<Vec<models::BitbucketCloudFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::BitbucketCloudFilterAttributes>,
    /// The exclusion criteria.
    pub exclude: Option<models::BitbucketCloudFilterExclusionAttributes>,
}

model! {
    BitbucketCloudFilter, "triggerSource" = "BITBUCKET_CLOUD" {
        optional {
            events = "events", with_events([models::BitbucketCloudFilterEvent]);
            include = "include", with_include(models::BitbucketCloudFilterAttributes);
            exclude = "exclude", with_exclude(models::BitbucketCloudFilterExclusionAttributes);
        }
    }
}
