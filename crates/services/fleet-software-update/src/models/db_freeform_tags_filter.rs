// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB freeform tags filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbFreeformTagsFilter {
    /// The mode.
    pub mode: Option<models::DbFleetDiscoveryFilterMode>,
    /// The tags.
    pub tags: Vec<models::FreeformTagFilterEntry>,
    /// The operator that joins the elements of the filter: `AND` or `OR`.
    pub operator: Option<models::DbFreeformTagsFilterOperator>,
}

model! {
    DbFreeformTagsFilter, "type" = "FREEFORM_TAG" {
        required {
            tags = "tags", with_tags([models::FreeformTagFilterEntry]);
        }
        optional {
            mode = "mode", with_mode(models::DbFleetDiscoveryFilterMode);
            operator = "operator", with_operator(models::DbFreeformTagsFilterOperator);
        }
    }
}
