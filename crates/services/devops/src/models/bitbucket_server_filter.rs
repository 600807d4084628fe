// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Bitbucket server filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BitbucketServerFilter {
    /// The events.
    pub events: Option<Vec<models::BitbucketServerFilterEvent>>,
    /// The inclusion criteria.
    pub include: Option<models::BitbucketServerFilterAttributes>,
}

model! {
    BitbucketServerFilter, "triggerSource" = "BITBUCKET_SERVER" {
        optional {
            events = "events", with_events([models::BitbucketServerFilterEvent]);
            include = "include", with_include(models::BitbucketServerFilterAttributes);
        }
    }
}
