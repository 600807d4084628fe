// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guest OS defined tags filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsDefinedTagsFilter {
    /// The mode.
    pub mode: Option<models::GuestOsFleetDiscoveryFilterMode>,
    /// The tags.
    pub tags: Vec<models::DefinedTagFilterEntry>,
    /// The operator that joins the elements of the filter: `AND` or `OR`.
    pub operator: Option<models::GuestOsDefinedTagsFilterOperator>,
}

model! {
    GuestOsDefinedTagsFilter, "type" = "DEFINED_TAG" {
        required {
            tags = "tags", with_tags([models::DefinedTagFilterEntry]);
        }
        optional {
            mode = "mode", with_mode(models::GuestOsFleetDiscoveryFilterMode);
            operator = "operator", with_operator(models::GuestOsDefinedTagsFilterOperator);
        }
    }
}
